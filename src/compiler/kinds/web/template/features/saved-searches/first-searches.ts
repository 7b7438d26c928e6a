// The searches that the demo user has saved already.
import type { Database } from '../../server/db.ts';
import { saveSearch } from './table.ts';

export interface FirstSearch {
  list: string;
  name: string;
  query: string;
  daysAgo: number;
}

export function insertSearches(database: Database, searches: readonly FirstSearch[], now: Date) {
  for (const { daysAgo, ...search } of searches) {
    saveSearch(database, 1, { ...search, savedAt: new Date(now.getTime() - daysAgo * 86_400_000).toISOString() });
  }
}
