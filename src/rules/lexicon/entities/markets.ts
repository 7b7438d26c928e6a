/** Shares, loans and currencies. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, integer, longText, money, number, parent, required, text, title } from '../fields.ts';
import { between, days, pick } from '../generate.ts';

export const marketEntities = defineEntities('finance', [
  {
    name: 'Stock',
    synonyms: [
      'share',
      'stock information',
      'stock quote',
      'security',
      'fund',
      'etf',
      'bond',
      'stock market',
      'equity',
      'stock price',
    ],
    description: 'A listed share with its price and change.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('symbol', 'Symbol'),
      choice('sector', 'Sector', ['Technology', 'Energy', 'Health', 'Industry', 'Consumer', 'Finance']),
      required(money('price', 'Price')),
      number('change', 'Change today', { unit: '%' }),
      integer('volume', 'Volume', { minimum: 0 }),
      money('marketValue', 'Market value'),
    ],
    generate: {
      change: between(-4.2, 4.8, 0.1),
      volume: between(42000, 8900000, 100),
      marketValue: between(80000000000, 9000000000000, 1000000000),
    },
    rows: `
      name | symbol | sector | price
      Aldergate Semiconductor | ALDG | Technology | 184.20
      Bluepeak Energy | BPEK | Energy | 47.65
      Calloway Pharma | CLWP | Health | 92.10
      Dunmore Steel | DNMR | Industry | 28.44
      Everline Foods | EVLF | Consumer | 61.05
      First Harbour Bank | FHBK | Finance | 38.90
      Glenrock Mining | GLRM | Industry | 15.72
      Halden Robotics | HLDN | Technology | 243.80
      Ivory Coast Cocoa | ICCO | Consumer | 22.31
      Juniper Rail | JNRL | Industry | 54.18
      Kestrel Aviation | KSTR | Industry | 73.55
      Lumen Grid | LUMG | Energy | 31.26
      Meridian Health | MRDH | Health | 118.40
      Northwind Logistics | NWND | Industry | 66.72
      Orchid Cosmetics | ORCH | Consumer | 44.95
      Polar Data Centers | PLDC | Technology | 156.33
      Quayside Insurance | QYSD | Finance | 51.87
      Redwood Analytics | RDWA | Technology | 97.04
      Solstice Solar | SLST | Energy | 19.58
      Tidewater Shipping | TDWS | Industry | 34.61
      Umber Paper | UMBR | Consumer | 12.49
      Vireo Biotech | VIRO | Health | 205.75
    `,
  },
  {
    name: 'Holding',
    synonyms: [
      'portfolio holding',
      'portfolio',
      'investment',
      'position held',
      'investment portfolio',
      'asset holding',
      'shareholding',
    ],
    description: 'Shares that somebody owns.',
    titleField: 'name',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      integer('units', 'Units', { minimum: 0 }),
      money('averagePrice', 'Average price'),
      money('currentPrice', 'Current price'),
      choice('kind', 'Kind', ['Share', 'Fund', 'Bond', 'Cash']),
      date('boughtOn', 'Bought on'),
    ],
    parents: [parent('Stock', 'stock', 'Stock', 'name')],
    generate: {
      share: pick(
        'Aldergate Semiconductor, Bluepeak Energy, Calloway Pharma, Everline Foods, Halden Robotics, Meridian Health, World Index Fund, Green Bond 2031, Small Companies Fund, Lumen Grid, Polar Data Centers',
      ),
      month: pick('January, March, April, June, September, November'),
      name: (_random, values) => `${String(values['share'])}, bought in ${String(values['month'])}`,
      kind: (_random, values) =>
        String(values['share']).includes('Fund') ? 'Fund' : String(values['share']).includes('Bond') ? 'Bond' : 'Share',
      units: between(2, 140),
      averagePrice: between(1500, 19000, 5),
      currentPrice: (random, values) => Math.round(Number(values['averagePrice']) * (0.85 + random.next() * 0.5)),
      boughtOn: days(-1400, -20),
    },
  },
  {
    name: 'LoanProduct',
    label: 'Loan',
    synonyms: [
      'loan',
      'loan product',
      'mortgage',
      'credit',
      'financial product',
      'financing',
      'credit product',
      'wealth management product',
    ],
    description: 'Borrowed money with interest and term.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      choice('kind', 'Kind', ['Personal', 'Car', 'Home', 'Study', 'Business']),
      required(money('amount', 'Up to')),
      number('interest', 'Interest', { unit: '% a year', minimum: 0 }),
      integer('months', 'Term', { unit: 'months', minimum: 1 }),
      text('lender', 'Lender'),
      longText('conditions', 'Conditions'),
    ],
    generate: {
      lender: pick('Granite Bank, First Harbour Bank, Cooperative Savings, Meridian Direct'),
      conditions: pick([
        'Early repayment is free of charge.',
        'Proof of income for three months.',
        'First instalment after sixty days.',
        'Interest fixed for the whole term.',
        'One pause of a month per year.',
        'A second person may co-sign.',
      ]),
    },
    rows: `
      name | kind | amount | interest | months
      Green car loan | Car | 30000 | 3.4 | 60
      First home mortgage | Home | 320000 | 2.9 | 300
      Study bridge | Study | 15000 | 1.8 | 96
      Small repair loan | Personal | 5000 | 5.9 | 24
      Market stall starter | Business | 12000 | 4.6 | 36
      Cargo bike credit | Personal | 6000 | 3.9 | 30
      Renovation loan | Home | 60000 | 3.2 | 120
      Workshop equipment | Business | 80000 | 4.1 | 72
      Master's year abroad | Study | 22000 | 2.4 | 108
      Used car loan | Car | 14000 | 5.2 | 48
      Solar roof credit | Home | 28000 | 2.2 | 144
      Seasonal stock line | Business | 45000 | 5.5 | 12
      Wedding and family | Personal | 18000 | 6.1 | 60
      Apprentice tools | Study | 3000 | 0.9 | 36
      Van fleet finance | Car | 140000 | 3.8 | 60
      Barrier-free home | Home | 40000 | 1.9 | 120
      Restaurant opening | Business | 95000 | 4.9 | 84
      Emergency cushion | Personal | 2000 | 7.2 | 12
      Heat pump credit | Home | 24000 | 2 | 120
      Cooperative share loan | Personal | 10000 | 3.5 | 60
    `,
  },
  {
    name: 'Cryptocurrency',
    pluralLabel: 'Cryptocurrencies',
    synonyms: [
      'crypto',
      'coin',
      'digital currency',
      'token',
      'virtual currency',
      'currency',
      'exchange rate',
      'nft',
      'digital collectible',
      'digital asset',
    ],
    description: 'A digital currency with its price.',
    titleField: 'name',
    layout: 'ranking',
    fields: [
      title('name', 'Name'),
      text('symbol', 'Symbol'),
      required(money('price', 'Price')),
      number('change', 'Change in a day', { unit: '%' }),
      money('marketValue', 'Market value'),
      date('launchedOn', 'Launched on'),
    ],
    generate: {
      change: between(-8.5, 9.5, 0.1),
      marketValue: between(3000000000, 900000000000, 1000000000),
      launchedOn: days(-4200, -200),
    },
    rows: `
      name | symbol | price
      Aurum Coin | AUR | 412.60
      Brightledger | BLG | 18.24
      Cobalt | CBT | 2.31
      Driftnet | DFT | 0.84
      Emberchain | EMB | 61.90
      Fjord | FJD | 7.45
      Granite Token | GRT | 128.10
      Halo | HLO | 0.37
      Indigo Swap | IND | 5.02
      Juno Pay | JNP | 1.01
      Keystone | KEY | 246.75
      Lattice | LTC2 | 33.80
      Meadow | MDW | 0.19
      Nimbus | NMB | 14.66
      Orbit | ORB | 89.20
      Pollen | PLN | 0.58
      Quill | QLL | 3.94
      Rivulet | RVL | 9.13
      Saffron | SFN | 22.07
      Tidal Coin | TDL | 0.92
    `,
  },
]);
