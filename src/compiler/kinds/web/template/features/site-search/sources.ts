// The lists that the search looks into, in the order in which they are shown.
import type { SearchSource } from './source.ts';

export const searchSources: readonly SearchSource[] = [];
