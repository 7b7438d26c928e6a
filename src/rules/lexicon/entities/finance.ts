/** Money in and out, and plans for it. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, longText, money, parent, required, text, title } from '../fields.ts';
import { between, code, days, inTurn, person, pick, when } from '../generate.ts';

export const financeEntities = defineEntities('finance', [
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
]);
