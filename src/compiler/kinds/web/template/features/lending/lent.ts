// What this product lends, and by which rules.
import type { Lendable } from './lending.ts';

export const lent: Lendable = {
  label: 'Record',
  path: '/records',
  days: 14,
  renewals: 2,
  most: 5,
  find: () => undefined,
};
