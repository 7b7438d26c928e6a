import type { SearchedList } from './saved-search.ts';

/** The lists of this product whose searches can be saved. */
export const lists: readonly SearchedList[] = [];
