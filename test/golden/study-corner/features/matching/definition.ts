// What is recommended here and by what.
import type { Criterion } from './matching.ts';

export const path: string = '/find-a-tutor';

export const title: string = 'Find your tutor';

export const things: string = 'tutors';

/** Where the records' pages are. */
export const thingPath: string = '/tutors';

export const criteria: Readonly<Record<string, Criterion>> = {
  subject: { type: 'choice', label: 'Subject' },
  price: { type: 'number', label: 'Price per hour', direction: 'at-most', as: 'money', unit: 'EUR', initial: 3000 },
  rating: { type: 'number', label: 'Rating', direction: 'at-least', as: 'number', initial: 5 },
  online: { type: 'yes', label: 'Teaches online' },
};
