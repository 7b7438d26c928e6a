// The sheets of this product.
import type { Sheet } from './sheet.ts';

export const sheets: readonly Sheet[] = [
  {
    slug: 'balance',
    title: 'Work and rest',
    description: 'Two statements about your days.',
    answers: ['No', 'Partly', 'Yes'],
    dimensions: [{ key: 'rest', name: 'Rest', high: 'You rest enough.', low: 'You rest too little.' }],
    statements: [
      { text: 'I sleep well.', dimension: 'rest', isReversed: false },
      { text: 'I work on most evenings.', dimension: 'rest', isReversed: true },
    ],
    bands: [
      { upTo: 50, title: 'Tired', text: 'Leave one evening a week free.' },
      { upTo: 100, title: 'Rested', text: 'Keep it so.' },
    ],
    note: null,
  },
];
