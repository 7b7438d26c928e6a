// The statements of this product and what the answers mean.
import type { Sheet } from './sheet.ts';

export const sheets: readonly Sheet[] = [
  {
    slug: 'rest',
    title: 'Rest before the exam',
    description: 'Three statements about the last week.',
    answers: ['No', 'Partly', 'Yes'],
    dimensions: [{ key: 'rest', name: 'Rest', high: 'You go into it rested.', low: 'You go into it tired.' }],
    statements: [
      { text: 'I have slept eight hours.', dimension: 'rest', isReversed: false },
      { text: 'I have learned past midnight.', dimension: 'rest', isReversed: true },
      { text: 'I have been outside every day.', dimension: 'rest', isReversed: false },
    ],
    bands: [
      { upTo: 50, title: 'Tired', text: 'Stop an hour earlier than yesterday.' },
      { upTo: 100, title: 'Rested', text: 'Keep it like that until the day.' },
    ],
    note: 'No medical advice.',
  },
  {
    slug: 'ways',
    title: 'Ways of learning',
    description: 'Two statements on how things stay with you.',
    answers: ['Rarely', 'Often'],
    dimensions: [
      { key: 'alone', name: 'Alone', high: 'Quiet hours suit you.', low: 'Alone you get stuck.' },
      { key: 'together', name: 'Together', high: 'Groups suit you.', low: 'Groups tire you.' },
    ],
    statements: [
      { text: 'I learn best on my own.', dimension: 'alone', isReversed: false },
      { text: 'I learn best with others.', dimension: 'together', isReversed: false },
    ],
    bands: [],
    note: null,
  },
];
