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
    ],
    typeface: 'sans',
    corners: 'soft',
    firstNames: 'Clear, North, Bright, Steady, Open, Cedar, Signal, Foundry',
    secondNames: 'Desk, Works, Board, Office, Track, Bench, Ledger, Flow',
    headlines: ['Know what is next', 'Everybody on the same page', 'Work that does not get lost'],
    introductions: [
      '{product} keeps {things} in one place, so that nobody has to ask twice.',
      'See which {things} are open, who looks after them and what comes next.',
      'Less searching, fewer lists: your {things}, clearly ordered.',
    ],
    points: [
      'One source :: The list here is the list; there is no second one.',
      'Clear owners :: Every entry says who looks after it.',
      'Quick to scan :: Status, dates and amounts stand where the eye expects them.',
      'Made for Mondays :: Open it, see what matters, begin.',
    ],
    about: [
      'About {product} :: {product} was built by a team that had five lists for the same work. We threw four away and improved the fifth until everybody used it. // It is deliberately plain. What matters is who does what until when, and that everybody sees the same.',
      'Why {product} :: Most of the time lost at work is lost in asking where things are. {product} answers before you ask. // We work in shifts, offices and vans ourselves, so it must be understood in a minute, by everybody.',
    ],
    faq: [
      'Who can see the {things}? :: Everybody in the team works from the same list.',
      'How do we begin? :: With what is on the wall now. Type in ten entries and leave the rest for later.',
      'Does it replace our meetings? :: Some of them. The remaining ones get shorter.',
      'Can we keep our own categories? :: Yes, whoever looks after the product can change them in one file.',
      'What about data protection? :: Everything is stored on your own server.',
      'Is there a mobile version? :: The same pages fit on a telephone.',
    ],
    contact: [
      'Talk to the team :: Something unclear or missing? Tell us what you were trying to do; that helps more than any screenshot.',
      'Reach us :: We answer on weekdays within a few hours. For urgent matters, call and say which entry it is about.',
    ],
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
    ],
    typeface: 'sans',
    corners: 'sharp',
    firstNames: 'Granite, Ledger, Keystone, Harbour, Summit, Copper, True, Anchor',
    secondNames: 'Finance, Capital, Ledger, Money, Savings, Accounts, Invest, Balance',
    headlines: ['Know where the money goes', 'Figures you can trust', 'Every amount in its place'],
    introductions: [
      '{product} shows your {things} with dates, amounts and sums that add up.',
      'A clear view of {things}: what came in, what went out and what is left.',
      'Plain tables, honest totals and {things} that are easy to check.',
    ],
    points: [
      'To the cent :: Amounts are stored exactly, never rounded behind your back.',
      'Easy to check :: Each total can be traced to its entries.',
      'No advice for sale :: We show figures and sell no products.',
      'Quiet by design :: No flashing, no push, no fear of missing out.',
    ],
    about: [
      'About {product} :: {product} was founded by two bookkeepers and a mathematician who wanted figures that a tired person can read. // We believe that most financial trouble begins with not looking. So we made looking pleasant.',
      'What we stand for :: Money is a tool. {product} helps you see it, without drama and without selling you anything. // Our examples are invented; the arithmetic is real.',
    ],
    faq: [
      'Is this financial advice? :: No. It is a tool that shows and adds up what you enter.',
      'Where do the prices come from? :: From the entries in the product; they are not live market data.',
      'How exact are the totals? :: Amounts are kept in whole cents, so sums are exact.',
      'Where are the figures kept? :: In one file on the machine that runs {product}, and nowhere else.',
      'Can I use other currencies? :: Amounts are shown in one currency at a time.',
      'Are these real figures? :: The first entries are examples; replace them with your own.',
    ],
    contact: [
      'Questions about figures :: Name the entry and the amount, and we will find it together. We never ask for passwords or card numbers.',
      'Write to us :: We answer within one working day. For anything urgent, call during office hours.',
    ],
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
    ],
    typeface: 'serif',
    corners: 'sharp',
    firstNames: 'Atlas, Rowan, Kestrel, Alder, Stone, Marlow, Juniper, Holm',
    secondNames: '& Partners, Studio, Workshop, Services, Group, Atelier, Consulting, Works',
    headlines: [
      'Careful work, plainly explained',
      'We do a few things, and do them well',
      'The right hands for the job',
    ],
    introductions: [
      '{product} is a small firm with steady hands. Here you find our {things}, with everything you need to decide.',
      'Look at our {things}, read what others say, and ask us anything.',
      'We explain what we do, what it costs and what you can expect.',
    ],
    points: [
      'Fixed prices :: You know the amount before we begin.',
      'One contact :: The person you speak to is the person who does it.',
      'On time :: If a date cannot be kept, you hear it first.',
      'Work that lasts :: We come back after a year and look.',
    ],
    about: [
      'About {product} :: {product} was founded in a courtyard workshop with two benches and one telephone. There are fourteen of us now, and the courtyard is still the best place for lunch. // We take on as much as we can do well. References from the last ten years are happy to talk.',
      'Who we are :: Craftspeople, planners and one person who keeps us all on time: that is {product}. // We listen, make a proposal of one page and do what is written there. Many of our customers have been with us since the first year.',
    ],
    faq: [
      'How do I get a quote? :: Describe what you need in a few sentences. You receive a price within two working days.',
      'Do you come to look first? :: Within the city, free of charge and without obligation.',
      'How far ahead should I plan? :: Small jobs take about two weeks, larger ones six to eight.',
      'Is there a guarantee? :: Two years on everything we do.',
      'Do you work at weekends? :: Rarely, but ask if it cannot be otherwise.',
      'How can I pay? :: By invoice, within thirty days.',
    ],
    contact: [
      'Start a conversation :: Tell us in two or three sentences what it is about and when it should be done. We call back on the same or the next working day.',
      'Where to find us :: The workshop is open on weekdays from eight to five. For a visit at your place, suggest two dates.',
    ],
  }),
  defineDomain({
    key: 'industry',
    label: 'Industry and logistics',
    hints:
      'factory, manufacturing, production, machine, equipment, warehouse, inventory, stock management, logistics, shipment, delivery, transport, fleet, vehicle, supply chain, supplier, procurement, maintenance, sensor, iot, device, monitoring, energy, power, mining, construction, quality control, freight, port, parking, charging, recycling of cars, material',
    palettes: [
      '#f4f6f7 steel mist + #27475a steel blue',
      '#f7f5ef sandstone + #8a4513 rust',
      '#f3f6f3 pale iron + #2e5548 machine green',
    ],
    typeface: 'sans',
    corners: 'sharp',
    firstNames: 'Iron, Copper, Anvil, Dock, Northwind, Gantry, Forge, Cobalt',
    secondNames: 'Works, Logistics, Yard, Control, Line, Freight, Stores, Operations',
    headlines: ['Everything in its place, and counted', 'See what runs and what waits', 'From goods in to goods out'],
    introductions: [
      '{product} shows {things} with their numbers, places and states, for people on the floor and in the office.',
      'What is there, where it is, and what needs attention: all {things} on one page.',
      'Made for gloves and early shifts: clear tables of {things}, readable from two metres.',
    ],
    points: [
      'Made for the floor :: Large figures, few clicks, no jargon.',
      'Numbers first :: Part, order and article numbers are always visible.',
      'Nothing hidden :: Dates, places and amounts are in plain sight.',
      'Same order everywhere :: Each entry shows its facts in the same place.',
    ],
    about: [
      'About {product} :: {product} was written between two shifts by people who were tired of clipboards. It began with spare parts, then machines, then everything that moves. // It does not try to be clever. It shows what is there.',
      'Where it comes from :: The first version hung as a whiteboard beside gate three. {product} is that whiteboard, with a memory. // Foremen, planners and drivers decide together what is added.',
    ],
    faq: [
      'How current are the figures? :: They show what was last entered; each entry carries its date.',
      'Who is responsible for the stock? :: Each store has one person in charge, named at the gate.',
      'Does it work on the tablets in the hall? :: Yes, pages are built for touch and gloves.',
      'Can we keep our article numbers? :: Numbers are free text, so any scheme works.',
      'What if the network fails? :: Write on paper and enter it later; dates can be set.',
      'Who keeps it running? :: It is one program with one data file; the operations team has the key.',
    ],
    contact: [
      'Control room :: For anything that stands still, call. For everything else, write with the number of the machine, part or order.',
      'Operations desk :: We are on duty in two shifts, from six to ten in the evening. Suggestions from the floor are welcome.',
    ],
  }),
  defineDomain({
    key: 'technology',
    label: 'Software and technology',
    hints:
      'software, server, deployment, bug, api, database, code, developer, programming, devops, cloud, network, hosting, domain name, website builder, template, ai tool, dataset, data collection, crawler, open source, version, monitoring system, performance monitoring, log, plugin, app store, cybersecurity, form builder, low-code, snippet, it department',
    palettes: [
      '#f4f6fb frost + #30408f indigo ink',
      '#f5f7f7 fog + #155e63 petrol',
      '#f8f6fb pale violet + #5a3796 ultra violet',
    ],
    typeface: 'mono',
    corners: 'sharp',
    firstNames: 'Packet, Vector, Branch, Signal, Lattice, Beacon, Node, Quiet',
    secondNames: 'Console, Stack, Hub, Works, Registry, Bench, Watch, Index',
    headlines: ['See the system at a glance', 'Less guessing, more knowing', 'All {things}, one console'],
    introductions: [
      '{product} lists {things} with state, owner and history, in plain tables.',
      'A calm console for {things}: what runs, what fails, what changed.',
      'Look up {things}, and see what needs attention.',
    ],
    points: [
      'Boring on purpose :: Plain pages that work in any browser.',
      'Fast lists :: Ten thousand entries feel like ten.',
      'Clear states :: Green means checked, not assumed.',
      'Yours to host :: One process, one file, no outside calls.',
    ],
    about: [
      'About {product} :: {product} started as a text file called "where is everything". It grew tables, then charts, then users. // It is maintained by a small team that is also on call, which explains its calm manner.',
      'The project :: We wanted one honest list of what we run. {product} is that list. // It is written in boring technology, documented, and easy to leave.',
    ],
    faq: [
      'Where does the data come from? :: From what the team enters and keeps up to date.',
      'Can I script it? :: Everything on the pages is also available over its HTTP interface.',
      'How is it backed up? :: Copy one file; the documentation shows how.',
      'Does it send data anywhere? :: No, it makes no outside requests.',
      'What does it run on? :: Any machine with a current Node.js.',
      'How do I report a problem? :: Name the page, what you did and what you expected.',
    ],
    contact: [
      'Find the maintainers :: Bug reports with steps to repeat are answered first. Security reports go to the same address, with "security" in the subject.',
      'On call :: Outages by telephone, wishes by letter. We read both.',
    ],
  }),
];
