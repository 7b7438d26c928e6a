/** Domains of work, money, services and industry. */
import { defineDomain } from '../define-domain.ts';

export const workAndMoneyDomains = [
  defineDomain({
    key: 'work',
    label: 'Work and organisation',
    hints:
      'project, task, team, employee, staff, hr, human resource, personnel, office, crm, customer relationship, erp, client, lead, sale, deal, pipeline, invoice, contract, meeting, timesheet, attendance, leave, salary, payroll, recruitment, job, career, candidate, resume, freelancer, document, workflow, approval, enterprise, internal tool, collaboration, procurement, ticket, support',
    palettes: [
      '#f5f7fa cloud + #29496e harbour blue',
      '#f7f6f2 stone + #4a4d2f olive',
      '#f6f4f9 quartz + #54407a iris',
      '#f3f8f7 mint white + #1c5a55 pine teal',
    ],
    typeface: 'sans',
    corners: 'soft',
    firstNames: 'Clear, North, Bright, Steady, Open, Cedar, Signal, Foundry',
    secondNames: 'Desk, Works, Board, Office, Track, Bench, Ledger, Flow',
    nameTail: 'Board',
    headlines: ['See which {things} come next', 'Your {things} in one list'],
  }),
  defineDomain({
    key: 'finance',
    label: 'Finance',
    hints:
      'finance, financial, bank, banking, money, budget, expense, income, stock, share, investment, invest, portfolio, trading, trade, fund, loan, credit, mortgage, insurance, tax, account, accounting, bookkeeping, transaction, payment, cryptocurrency, crypto, bitcoin, blockchain, exchange rate, currency, wealth, asset, revenue, profit, ledger',
    palettes: [
      '#f4f7f5 mint paper + #1f5a45 banker green',
      '#f5f7fb porcelain + #1f3f73 navy ink',
      '#faf8f2 ivory + #6a4b16 bronze',
      '#f6f5fa slate white + #423f78 slate violet',
    ],
    typeface: 'sans',
    corners: 'sharp',
    firstNames: 'Granite, Ledger, Keystone, Harbour, Summit, Copper, True, Anchor',
    secondNames: 'Finance, Capital, Ledger, Money, Savings, Accounts, Invest, Balance',
    nameTail: 'Ledger',
    headlines: ['Know where your {things} stand', 'Keep your {things} in order'],
  }),
  defineDomain({
    key: 'services',
    label: 'Services and company sites',
    hints:
      'service, company website, corporate website, brochure, agency, studio, consulting, consultation, lawyer, legal, law firm, salon, beauty, cleaning, repair, portfolio, showcase, testimonial, case, workshop, designer, photographer, wedding, decoration, construction company, advertising, business website, company introduction, official website',
    palettes: [
      '#faf8f4 alabaster + #2f4b52 slate teal',
      '#f8f5f2 linen + #6a2f3c wine',
      '#f4f6f2 pale sage + #3c5a34 leaf',
      '#f5f7fb window + #2b4478 ink blue',
    ],
    typeface: 'serif',
    corners: 'sharp',
    firstNames: 'Atlas, Rowan, Kestrel, Alder, Stone, Marlow, Juniper, Holm',
    secondNames: '& Partners, Studio, Workshop, Services, Group, Atelier, Consulting, Works',
    nameTail: 'Desk',
    headlines: ['Get to know the {things}', '{Things}, plainly described'],
  }),
  defineDomain({
    key: 'industry',
    label: 'Industry and logistics',
    hints:
      'factory, manufacturing, production, machine, equipment, warehouse, inventory, stock management, logistics, shipment, delivery, transport, fleet, vehicle, supply chain, supplier, procurement, maintenance, sensor, iot, device, monitoring, energy, power, mining, construction, quality control, freight, port, parking, charging, scrapped car, dismantling, material',
    palettes: [
      '#f4f6f7 steel mist + #27475a steel blue',
      '#f7f5ef sandstone + #8a4513 rust',
      '#f3f6f3 pale iron + #2e5548 machine green',
      '#f5f5fa zinc + #3a3f77 cobalt',
    ],
    typeface: 'sans',
    corners: 'sharp',
    firstNames: 'Iron, Copper, Anvil, Dock, Northwind, Gantry, Forge, Cobalt',
    secondNames: 'Works, Logistics, Yard, Control, Line, Freight, Stores, Operations',
    nameTail: 'Board',
    headlines: ['Keep track of {things}', '{Things}, listed and easy to check'],
  }),
  defineDomain({
    key: 'technology',
    label: 'Software and technology',
    hints:
      'software, server, deployment, bug, api, database, code, developer, programming, devops, cloud, network, hosting, domain name, website builder, template, ai tool, dataset, data collection, crawler, open source, version, monitoring system, performance monitoring, plugin, app store, cybersecurity, password, encryption, form builder, low-code, snippet, it department',
    palettes: [
      '#f4f6fb frost + #30408f indigo ink',
      '#f5f7f7 fog + #155e63 petrol',
      '#f8f6fb pale violet + #5a3796 ultra violet',
      '#f4f8f5 terminal white + #23603f terminal green',
    ],
    typeface: 'mono',
    corners: 'sharp',
    firstNames: 'Packet, Vector, Branch, Signal, Lattice, Beacon, Node, Quiet',
    secondNames: 'Console, Stack, Hub, Works, Registry, Bench, Watch, Index',
    nameTail: 'Index',
    headlines: ['{Things} at a glance', 'Keep an eye on your {things}'],
  }),
];
