/** Quotes from example rates, for trades that a product has no price list of. */
import { amount, moneyStep, pickOne, step, type KnownCalculator } from './define-calculator.ts';

const example = 'Example rates, for a first idea of the cost: the owner of this product sets the real ones.';

export const quoteCalculators: readonly KnownCalculator[] = [
  {
    words:
      /\b(renovat\w+|decorat\w+|remodel\w*|interior|construction|painting|flooring|roof\w*|landscap\w+|kitchen|bathroom)\b/,
    calculator: {
      id: 'renovation-quote',
      title: 'Renovation quote',
      description: 'A price for the work from area, kind of room and finish.',
      source: example,
      inputs: [
        amount('area', 'Area', 40, { unit: 'm²', minimum: 1, maximum: 5000 }),
        pickOne(
          'rate',
          'Kind of work',
          'Painting 18 | Flooring 55 | Bedroom or living room 320 | Kitchen 780 | Bathroom 950 | Whole home 600',
          2,
        ),
        pickOne('finish', 'Finish', 'Simple 0.8 | Standard 1 | Premium 1.45', 1),
        amount('reserve', 'Reserve for surprises', 10, { unit: '%', maximum: 50 }),
      ],
      steps: [
        moneyStep('work', 'Work and material', 'area * rate * finish'),
        moneyStep('spare', 'Reserve', 'work * reserve / 100'),
        moneyStep('quote', 'Estimated price', 'work + spare'),
      ],
    },
  },
  {
    words: /\b(moving|removals?|relocat\w+|house move)\b/,
    calculator: {
      id: 'moving-quote',
      title: 'Moving quote',
      description: 'A price for a move from its volume and distance.',
      source: example,
      inputs: [
        amount('volume', 'Volume', 25, { unit: 'm³', minimum: 1, maximum: 200 }),
        amount('distance', 'Distance', 30, { unit: 'km', maximum: 5000 }),
        amount('floors', 'Floors without a lift', 1, { maximum: 20, whole: true }),
        pickOne('packing', 'Packing', 'I pack myself 0 | Packed for me 9'),
      ],
      steps: [
        moneyStep('loading', 'Loading', 'volume * 22 + volume * floors * 2'),
        moneyStep('driving', 'Driving', '60 + distance * 1.8'),
        moneyStep('boxes', 'Packing service', 'volume * packing'),
        moneyStep('quote', 'Estimated price', 'loading + driving + boxes'),
      ],
    },
  },
  {
    words: /\b(shipping|parcels?|freight|courier|express|postage|logistics|deliver(y|ies)|cargo)\b/,
    calculator: {
      id: 'shipping-quote',
      title: 'Shipping quote',
      description: 'The price of a parcel from its weight, size and zone.',
      source: `${example} The volumetric weight is length × width × height in cm ÷ 5,000, as couriers reckon it.`,
      inputs: [
        amount('weight', 'Weight', 4, { unit: 'kg', minimum: 0.1, maximum: 1000 }),
        amount('long', 'Length', 40, { unit: 'cm', minimum: 1, maximum: 300 }),
        amount('wide', 'Width', 30, { unit: 'cm', minimum: 1, maximum: 300 }),
        amount('high', 'Height', 20, { unit: 'cm', minimum: 1, maximum: 300 }),
        pickOne('zone', 'Destination', 'Same city 0.9 | Same country 1.6 | Neighbouring country 3.4 | Overseas 7.5', 1),
        pickOne('speed', 'Speed', 'Standard 1 | Express 1.7'),
      ],
      steps: [
        step('volumetric', 'Volumetric weight', 'long * wide * high / 5000', 'kg'),
        step('charged', 'Charged weight', 'max(weight, volumetric)', 'kg'),
        moneyStep('quote', 'Shipping price', '(4.5 + charged * zone) * speed'),
      ],
    },
  },
  {
    words: /\b(insur\w+|premiums?|coverage)\b/,
    calculator: {
      id: 'insurance-quote',
      title: 'Insurance quote',
      description: 'A yearly premium from the sum insured and the risk.',
      source: example,
      inputs: [
        amount('sum', 'Sum insured', 50000, { unit: '$', minimum: 1000, maximum: 10000000 }),
        pickOne('rate', 'Kind of insurance', 'Home contents 0.25 | Car 1.9 | Travel 0.6 | Life 0.45 | Health 2.4', 1),
        amount('age', 'Age', 35, { unit: 'years', minimum: 18, maximum: 90, whole: true }),
        pickOne('excess', 'Excess', 'None 1 | $250 0.9 | $500 0.82 | $1,000 0.72', 1),
      ],
      steps: [
        moneyStep('base', 'Base premium', 'sum * rate / 100'),
        step('risk', 'Factor for age', 'if(age < 25, 1.3, if(age > 65, 1.25, 1))'),
        moneyStep('premium', 'Premium per year', 'base * risk * excess'),
      ],
    },
  },
  {
    words: /\b(rent(al|als|ing)?|leas(e|ing)|hire|charter)\b/,
    calculator: {
      id: 'rental-quote',
      title: 'Rental quote',
      description: 'A price for a number of days, with a discount for long ones.',
      source: `${example} From 7 days on there is 10% off, from 28 days on 25%.`,
      inputs: [
        amount('length', 'Days', 5, { minimum: 1, maximum: 365, whole: true }),
        amount('daily', 'Price per day', 45, { unit: '$' }),
        pickOne('cover', 'Damage cover', 'Without 0 | Basic 6 | Full 14'),
      ],
      steps: [
        step('discount', 'Discount', 'if(length >= 28, 25, if(length >= 7, 10, 0))', '%', 0),
        moneyStep('hire', 'Rent', 'length * daily * (100 - discount) / 100'),
        moneyStep('quote', 'Rental price', 'hire + length * cover'),
      ],
    },
  },
];
