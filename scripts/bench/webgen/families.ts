/** Kinds of tests, and what a set of checks looks like. */
import type { Check } from './expectations.ts';

export const families = [
  'pages',
  'lists',
  'create',
  'find',
  'account',
  'insight',
  'change',
  'communication',
  'transactions',
  'social',
  'kits',
] as const;
export type Family = (typeof families)[number];

/** Checks by `<concept>#<number of the test>`. */
export type Checks = Readonly<Record<string, readonly [Family, Check]>>;
