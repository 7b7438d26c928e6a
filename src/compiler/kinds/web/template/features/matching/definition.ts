// What is recommended here and by what.
import type { Criterion } from './matching.ts';

export const path: string = '/matches';

export const title: string = 'Find a match';

export const things: string = 'records';

/** Where the records' pages are. */
export const thingPath: string = '/records';

export const criteria: Readonly<Record<string, Criterion>> = {};
