/** Calculations with money by textbook formulas. */
import { amount, moneyStep, percentStep, pickOne, step, type KnownCalculator } from './define-calculator.ts';

const dollars = { unit: '$' };
const percent = { unit: '%', maximum: 100 };

export const moneyCalculators: readonly KnownCalculator[] = [
  {
    words:
      /\b(loans?|mortgages?|instal?lments?|annuit(y|ies)|credit|borrow(ing)?|repayments?|financ(e|ing) calculators?)\b/,
    calculator: {
      id: 'loan-payment',
      title: 'Loan and mortgage payment',
      description: 'The monthly payment of a loan that is paid off in equal instalments.',
      source:
        'Standard annuity formula: payment = P × r ÷ (1 − (1 + r)^−n), with r per month and n months. Fees are left out.',
      inputs: [
        amount('loan', 'Loan amount', 200000, { ...dollars, minimum: 1, maximum: 100000000 }),
        amount('rate', 'Interest rate per year', 4.5, { unit: '%', maximum: 50 }),
        amount('term', 'Term', 25, { unit: 'years', minimum: 1, maximum: 40, whole: true }),
      ],
      steps: [
        step('months', 'Number of payments', 'term * 12', undefined, 0),
        percentStep('monthlyRate', 'Interest rate per month', 'rate / 12', 4),
        moneyStep(
          'payment',
          'Monthly payment before rounding',
          'if(rate > 0, loan * monthlyRate / 100 / (1 - (1 + monthlyRate / 100) ^ -months), loan / months)',
        ),
        moneyStep('interest', 'Interest over the whole term', 'payment * months - loan'),
        moneyStep('monthlyPayment', 'Monthly payment', 'payment'),
      ],
    },
  },
  {
    words: /\b(compound|savings?|interest|invest(ing|ment|ments)?|deposits?|retirement|pensions?|wealth|funds?)\b/,
    calculator: {
      id: 'compound-interest',
      title: 'Savings with compound interest',
      description: 'What a first sum and a monthly deposit grow to.',
      source:
        'Compound interest, credited monthly: future value = P × (1 + r)^n + D × ((1 + r)^n − 1) ÷ r. Taxes are left out.',
      inputs: [
        amount('start', 'First sum', 1000, dollars),
        amount('deposit', 'Deposit per month', 100, dollars),
        amount('rate', 'Interest rate per year', 5, { unit: '%', maximum: 50 }),
        amount('term', 'Years', 10, { minimum: 1, maximum: 60, whole: true }),
      ],
      steps: [
        step('months', 'Months', 'term * 12', undefined, 0),
        step('growth', 'Growth factor', '(1 + rate / 1200) ^ months', undefined, 6),
        moneyStep('paid', 'Paid in', 'start + deposit * months'),
        moneyStep(
          'balance',
          'Balance before rounding',
          'start * growth + if(rate > 0, deposit * (growth - 1) / (rate / 1200), deposit * months)',
        ),
        moneyStep('gain', 'Interest earned', 'balance - paid'),
        moneyStep('futureValue', 'Balance at the end', 'balance'),
      ],
    },
  },
  {
    words: /\b(roi|return on investment|profitab(le|ility)|returns)\b/,
    calculator: {
      id: 'return-on-investment',
      title: 'Return on investment',
      description: 'What an investment brought in proportion to what it cost.',
      source: 'ROI = (return − cost) ÷ cost.',
      inputs: [amount('cost', 'Cost', 1000, { ...dollars, minimum: 0.01 }), amount('gained', 'Return', 1250, dollars)],
      steps: [
        moneyStep('profit', 'Profit', 'gained - cost'),
        percentStep('roi', 'Return on investment', 'profit / cost * 100'),
      ],
    },
  },
  {
    words: /\b(profit margins?|margins?|mark-?ups?|profits?|revenue)\b/,
    calculator: {
      id: 'profit-margin',
      title: 'Profit margin',
      description: 'Profit, margin and mark-up from revenue and cost.',
      source: 'Margin = (revenue − cost) ÷ revenue; mark-up = (revenue − cost) ÷ cost.',
      inputs: [
        amount('revenue', 'Revenue', 500, { ...dollars, minimum: 0.01 }),
        amount('cost', 'Cost', 350, { ...dollars, minimum: 0.01 }),
      ],
      steps: [
        moneyStep('profit', 'Profit', 'revenue - cost'),
        percentStep('markup', 'Mark-up', 'profit / cost * 100'),
        percentStep('margin', 'Profit margin', 'profit / revenue * 100'),
      ],
    },
  },
  {
    words: /\bbreak[- ]?even\b/,
    calculator: {
      id: 'break-even',
      title: 'Break-even point',
      description: 'How many pieces must be sold until costs are covered.',
      source: 'Break-even = fixed costs ÷ (price − variable cost), rounded up to whole pieces.',
      inputs: [
        amount('fixed', 'Fixed costs', 5000, dollars),
        amount('price', 'Price per piece', 25, { ...dollars, minimum: 0.01 }),
        amount('variable', 'Variable cost per piece', 15, dollars),
      ],
      steps: [
        moneyStep('contribution', 'Contribution per piece', 'price - variable'),
        step('pieces', 'Pieces to break even', 'ceil(fixed / contribution)', undefined, 0),
      ],
    },
  },
  {
    words: /\b(vat|gst|sales tax|tax(es)?)\b/,
    calculator: {
      id: 'sales-tax',
      title: 'VAT and sales tax',
      description: 'A price with its tax, from the price without it.',
      source: 'Tax = net price × rate. The rate differs from country to country: enter yours.',
      inputs: [amount('net', 'Net price', 100, dollars), amount('rate', 'Tax rate', 20, percent)],
      steps: [moneyStep('tax', 'Tax', 'net * rate / 100'), moneyStep('gross', 'Price with tax', 'net + tax')],
    },
  },
  {
    words:
      /\b(tips?|split(ting)?( (the )?(bills?|expenses?|costs?))?|bills?|distribute (the )?expenses?|expenses evenly)\b/,
    calculator: {
      id: 'tip-split',
      title: 'Tip and split',
      description: 'A bill with its tip, shared evenly.',
      source: 'Each person pays (bill + tip) ÷ people.',
      inputs: [
        amount('bill', 'Bill', 84, dollars),
        amount('rate', 'Tip', 15, percent),
        amount('people', 'People', 4, { minimum: 1, maximum: 100, whole: true }),
      ],
      steps: [
        moneyStep('tip', 'Tip amount', 'bill * rate / 100'),
        moneyStep('total', 'Total', 'bill + tip'),
        moneyStep('share', 'Each person pays', 'total / people'),
      ],
    },
  },
  {
    words: /\b(percent(age)?s?|discounts?)\b/,
    calculator: {
      id: 'discount',
      title: 'Percentage and discount',
      description: 'How much a percentage of a price is, and what is left.',
      source: 'Saving = price × percentage ÷ 100.',
      inputs: [amount('price', 'Price', 80, dollars), amount('rate', 'Discount', 25, percent)],
      steps: [
        moneyStep('saving', 'You save', 'price * rate / 100'),
        moneyStep('left', 'Price after discount', 'price - saving'),
      ],
    },
  },
  {
    words: /\b(currenc(y|ies)|exchange rates?|forex|foreign exchange)\b/,
    calculator: {
      id: 'currency',
      title: 'Currency converter',
      description: 'An amount in another currency.',
      source:
        'Example table, fixed on 2 January 2025: rounded units per US dollar. Not live rates; ask your bank before you exchange.',
      inputs: [
        amount('sum', 'Amount', 100),
        pickOne('source', 'From currency', currencies()),
        pickOne('target', 'To currency', currencies(), 1),
      ],
      steps: [
        step('inDollars', 'In US dollars', 'sum / source', 'USD'),
        step('converted', 'Converted amount', 'inDollars * target'),
      ],
    },
  },
];

function currencies(): string {
  return 'US dollar (USD) 1 | Euro (EUR) 0.97 | Pound sterling (GBP) 0.81 | Japanese yen (JPY) 157 | Swiss franc (CHF) 0.91 | Canadian dollar (CAD) 1.44 | Australian dollar (AUD) 1.61 | Chinese yuan (CNY) 7.3 | Indian rupee (INR) 85.7';
}
