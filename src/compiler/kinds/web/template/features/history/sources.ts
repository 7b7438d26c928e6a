// What is remembered in this product when somebody looks at it.
import type { HistorySource } from './source.ts';

export const historySources: readonly HistorySource[] = [];
