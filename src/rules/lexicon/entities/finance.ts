/** Money: accounts, markets, plans. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, integer, longText, money, number, parent, required, text, title } from '../fields.ts';
import { between, code, days, inTurn, person, pick, when } from '../generate.ts';

export const financeEntities = defineEntities('finance', [
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
    name: 'Transaction',
    synonyms: [
      'payment',
      'transfer',
      'account transaction',
      'transaction record',
      'income',
      'consumption record',
      'financial record',
      'transaction history',
      'cash flow',
      'bill record',
      'recharge record',
      'withdrawal record',
      'financial transaction',
      'bookkeeping entry',
      'accounting entry',
    ],
    description: 'Money in or out, with date and purpose.',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('title', 'Purpose'),
      required(money('amount', 'Amount')),
      choice('direction', 'Direction', ['Income', 'Expense']),
      choice('category', 'Category', ['Salary', 'Housing', 'Food', 'Transport', 'Leisure', 'Health', 'Other']),
      required(date('date', 'Date')),
      text('account', 'Account'),
    ],
    parents: [parent('BankAccount', 'account', 'Account', 'account')],
    generate: { date: days(-75, 0), account: pick('Everyday account, Savings, Credit card') },
    rows: `
      title | amount | direction | category
      Monthly salary | 3480 | Income | Salary
      Rent, Linden Row | 1180 | Expense | Housing
      Weekly groceries | 86.40 | Expense | Food
      Tram pass | 64 | Expense | Transport
      Concert tickets | 72 | Expense | Leisure
      Dentist | 145 | Expense | Health
      Sold the old bicycle | 220 | Income | Other
      Electricity, second quarter | 138.70 | Expense | Housing
      Lunch with Ravi | 24.50 | Expense | Food
      Train to Halifax | 58.90 | Expense | Transport
      Translation job | 640 | Income | Other
      Gym membership | 39 | Expense | Health
      Birthday present for Mei | 35 | Expense | Other
      Farmers' market | 41.20 | Expense | Food
      Home insurance | 210 | Expense | Housing
      Cinema | 18 | Expense | Leisure
      Tax refund | 412 | Income | Other
      Car sharing, May | 47.30 | Expense | Transport
      Bakery and coffee | 12.80 | Expense | Food
      Prescription glasses | 289 | Expense | Health
      Weekend cottage | 265 | Expense | Leisure
      Interest on savings | 17.60 | Income | Other
      Bonus for the launch | 900 | Income | Salary
      New kettle | 49.90 | Expense | Housing
    `,
  },
  {
    name: 'BankAccount',
    label: 'Bank account',
    synonyms: [
      'financial account',
      'wallet',
      'savings account',
      'ledger account',
      'cash account',
      'bank card',
      'funds account',
    ],
    description: 'An account with its balance.',
    titleField: 'name',
    layout: 'table',
    owned: true,
    fields: [
      title('name', 'Name'),
      text('bank', 'Bank'),
      choice('kind', 'Kind', ['Everyday', 'Savings', 'Credit card', 'Business', 'Cash']),
      required(money('balance', 'Balance')),
      text('number', 'Account number'),
      date('openedOn', 'Opened on'),
    ],
    generate: {
      bank: pick('Granite Bank, First Harbour Bank, Cooperative Savings, Meridian Direct'),
      balance: between(4200, 3480000, 50),
      number: code('•••• ', 4107),
      openedOn: days(-3600, -90),
    },
    rows: `
      name | kind
      Everyday account | Everyday
      Holiday savings | Savings
      Blue credit card | Credit card
      Workshop business account | Business
      Petty cash box | Cash
      Emergency fund | Savings
      Joint household account | Everyday
      Rent deposit account | Savings
      Company card, travel | Credit card
      Studio account | Business
      Children's savings | Savings
      Student account | Everyday
      Tax reserve | Business
      Market stall cash | Cash
      Green fixed deposit | Savings
      Event float | Cash
      Shop takings | Business
      Online purchases card | Credit card
      House repair fund | Savings
      Association account | Business
    `,
  },
  {
    name: 'Budget',
    synonyms: [
      'budget plan',
      'cost plan',
      'spending plan',
      'financial plan',
      'project cost',
      'cost',
      'project-related cost',
    ],
    description: 'How much may be spent on something.',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      choice('category', 'Category', ['Household', 'Project', 'Marketing', 'Travel', 'Equipment', 'Training']),
      required(money('planned', 'Planned')),
      money('spent', 'Spent'),
      date('from', 'From'),
      date('until', 'Until'),
      text('owner', 'Owner'),
    ],
    generate: {
      planned: between(30000, 5200000, 5000),
      spent: (random, values) => Math.round((Number(values['planned']) * random.between(10, 108)) / 100),
      from: days(-60, -5),
      until: days(10, 120),
      owner: person,
    },
    rows: `
      title | category
      Groceries and kitchen | Household
      Summer holiday | Travel
      Booking page rebuild | Project
      Trade fair stand | Marketing
      New ovens | Equipment
      First-aid courses | Training
      Heating and electricity | Household
      Spring catalogue | Marketing
      Team days in Porto | Travel
      Rooftop solar array | Project
      Workshop tools | Equipment
      Language lessons | Training
      Garden and balcony | Household
      Customer visits | Travel
      Charging stations | Equipment
      Radio spots | Marketing
      Museum audio guide | Project
      Leadership coaching | Training
      Gifts and birthdays | Household
      Photo days | Marketing
    `,
  },
  {
    name: 'Expense',
    synonyms: [
      'cost entry',
      'expenditure',
      'spending',
      'expense record',
      'expense claim',
      'reimbursement',
      'purchase record',
      'expense report',
    ],
    description: 'Money spent, for what and when.',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('title', 'What for'),
      required(money('amount', 'Amount')),
      choice('category', 'Category', ['Travel', 'Meals', 'Office', 'Software', 'Training', 'Other']),
      required(date('date', 'Date')),
      text('paidBy', 'Paid by'),
      choice('status', 'Status', ['Submitted', 'Approved', 'Reimbursed']),
    ],
    parents: [parent('Project', 'project', 'Project'), parent('Employee', 'paidBy', 'Paid by', 'paidBy')],
    generate: { date: days(-70, 0), paidBy: person, status: inTurn('Submitted, Approved, Reimbursed, Reimbursed') },
    rows: `
      title | amount | category
      Train to the Montréal fair | 96.50 | Travel
      Dinner with Fernhill Foods | 134.20 | Meals
      Printer paper, ten boxes | 58.90 | Office
      Design software, June | 54.99 | Software
      First-aid course | 120 | Training
      Parking at the airport | 38 | Travel
      Coffee for the workshop day | 41.70 | Meals
      Whiteboard markers | 17.40 | Office
      Stock photos | 29 | Software
      Conference ticket | 390 | Training
      Taxi in the rain | 23.60 | Travel
      Farewell cake | 32 | Other
      Standing desk mat | 64.50 | Office
      Domain renewal | 18.90 | Software
      Hotel in Halifax, two nights | 248 | Travel
      Team lunch | 112.30 | Meals
      Wiring textbook | 46 | Training
      Courier to the printer | 14.80 | Other
      Desk lamps, three | 87 | Office
      Backup storage | 72 | Software
      Bicycle repair on duty | 55 | Travel
      Flowers for reception | 26.50 | Other
    `,
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
    name: 'InsurancePolicy',
    label: 'Insurance policy',
    synonyms: [
      'insurance',
      'insurance product',
      'insurance policy',
      'insurance contract',
      'coverage',
      'insurance claim',
    ],
    description: 'A risk that is covered, and the premium for it.',
    titleField: 'number',
    layout: 'table',
    owned: true,
    fields: [
      title('number', 'Policy number'),
      choice('kind', 'Kind', ['Home', 'Car', 'Health', 'Travel', 'Liability', 'Life']),
      text('holder', 'Policy holder'),
      money('coverage', 'Coverage'),
      money('premium', 'Yearly premium'),
      date('endsOn', 'Ends on'),
      choice('status', 'Status', ['Active', 'Renewal due', 'Ended']),
    ],
    generate: {
      number: code('P-', 660312),
      kind: inTurn('Home, Car, Health, Travel, Liability, Life'),
      holder: person,
      coverage: between(1000000, 60000000, 500000),
      premium: between(6000, 148000, 100),
      status: inTurn('Active, Active, Renewal due, Active, Ended'),
      endsOn: when('status', { Ended: days(-200, -5), 'Renewal due': days(3, 28) }, days(40, 360)),
    },
  },
  {
    name: 'Report',
    synonyms: [
      'sales report',
      'financial report',
      'business report',
      'statistical report',
      'financial statement',
      'monthly report',
      'analysis report',
      'statement',
      'data report',
      'analysis result',
      'research report',
    ],
    description: 'Figures for a period with a conclusion.',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      choice('kind', 'Kind', ['Sales', 'Finance', 'Operations', 'Customers', 'Staff']),
      date('periodStart', 'Period from'),
      date('periodEnd', 'Period until'),
      money('total', 'Total'),
      text('author', 'Author'),
      longText('conclusion', 'Conclusion'),
    ],
    generate: {
      periodStart: days(-200, -95),
      periodEnd: days(-90, -2),
      total: between(1200000, 98000000, 10000),
      author: person,
    },
    rows: `
      title | kind | conclusion
      Sales by region, spring | Sales | The coast grew by nine per cent, the inland branches held steady.
      Cash position in June | Finance | Reserves cover four months; one large invoice is late.
      Delivery punctuality | Operations | Ninety-six of a hundred parcels arrived on the promised day.
      Why customers leave | Customers | Price is named less often than silence.
      Sick days and seasons | Staff | February is the hard month; flu vaccination is offered earlier.
      Top fifty articles | Sales | Kitchen leads, outdoors follows with the first warm week.
      Energy cost forecast | Finance | The roof array lowers the bill from autumn.
      Returns and reasons | Customers | Half of all returns are a size too small.
      Machine downtime | Operations | One bearing explains a third of all stops.
      Training hours | Staff | Eleven hours per person, twice as many as last year.
      Margin by product group | Sales | Beauty earns most per shelf, electronics least.
      Budget against actual | Finance | Two projects are over, five are under.
      Queue length at the counter | Operations | A second till between twelve and two would halve it.
      Newsletter readers | Customers | Short letters are read by twice as many.
      Apprentices' progress | Staff | All nine passed the interim test.
      Christmas season review | Sales | Early November set the record, not December.
      Supplier payments | Finance | Paid within nineteen days on average.
      Stock accuracy | Operations | Ninety-eight point six per cent after the count.
      Satisfaction survey | Customers | Four point four of five; telephone waiting is the main complaint.
      Overtime in the yard | Staff | Falls since the second forklift arrived.
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
