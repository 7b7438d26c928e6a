// What lessons cost in a month.
import { defineCalculator } from '../calculator.ts';

export const lessonBudgetCalculator = defineCalculator({
  id: 'lesson-budget',
  title: 'Lesson budget',
  description: 'What lessons cost in a month.',
  source: 'A month has 52 ÷ 12 weeks.',
  inputs: {
    price: {
      type: 'number',
      label: 'Price per hour',
      initial: 24,
      unit: '€',
      minimum: 0,
    },
    hours: {
      type: 'number',
      label: 'Hours a week',
      initial: 2,
      minimum: 0,
      maximum: 60,
    },
    bundle: {
      type: 'choice',
      label: 'Bundle',
      initial: 1,
      options: [
        { label: 'Single lessons', value: 0 },
        { label: 'Ten lessons', value: 10 },
      ],
    },
  },
  compute({ price, hours, bundle }) {
    const weekly = price * hours;
    const monthly = (((weekly * 52) / 12) * (100 - bundle)) / 100;
    return [
      {
        label: 'A week',
        formula: 'Price per hour × Hours a week',
        value: weekly,
        as: 'money',
        unit: 'EUR',
        decimals: 2,
      },
      {
        label: 'A month',
        formula: 'A week × 52 ÷ 12 × (100 − Bundle) ÷ 100',
        value: monthly,
        as: 'money',
        unit: 'EUR',
        decimals: 2,
      },
    ];
  },
  bands: [
    { below: 100, text: 'Less than 100 a month' },
    { below: null, text: 'From 100 a month on' },
  ],
});
