// What a tutor costs for a number of hours.
import { defineCalculator } from '../calculator.ts';

export const tutorQuoteCalculator = defineCalculator({
  id: 'tutor-quote',
  title: 'Tutor quote',
  description: 'What a tutor costs for a number of hours.',
  source: 'Prices as they stand in the list.',
  inputs: {
    price: {
      type: 'record',
      label: 'Tutor',
    },
    hours: {
      type: 'number',
      label: 'Hours',
      initial: 5,
      minimum: 1,
      whole: true,
    },
  },
  compute({ price, hours }) {
    const total = hours >= 10 ? price * hours * 0.9 : price * hours;
    return [
      {
        label: 'Total',
        formula: 'if Hours ≥ 10 then Tutor × Hours × 0.9, otherwise Tutor × Hours',
        value: total,
        as: 'money',
        unit: 'EUR',
        decimals: 2,
      },
    ];
  },
});
