// Which values move, and how far.
import type { Series } from './series.ts';

export const allSeries: readonly Series[] = [];
