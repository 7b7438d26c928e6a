// What is put together here, and what is added up.
import type { Total } from './mixture.ts';

export const words = {
  title: 'Mixture',
  introduction: 'Put parts together.',
  one: 'Part',
  amount: 'Amount',
  unit: 'g',
  /** Where the records' pages are. */
  path: '/parts',
};

export const per = 100;
export const initial = 100;

export const totals: readonly Total[] = [{ key: 'weight', label: 'Weight', unit: 'g' }];
