import type { Reportable } from './reportable.ts';

/** What can be reported in this product. */
export const reportables: readonly Reportable[] = [];
