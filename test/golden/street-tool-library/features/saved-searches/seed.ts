// The searches that the demo user has saved already.
import type { Database } from '../../server/db.ts';
import { type FirstSearch, insertSearches } from './first-searches.ts';

const searches: readonly FirstSearch[] = [
  { list: 'tools', name: 'For the garden', query: 'kind=Garden', daysAgo: 4 },
  { list: 'tools', name: 'Something to drill', query: 'q=drill&kind=Power+tool', daysAgo: 11 },
];

export function seedSearches(database: Database, now: Date) {
  insertSearches(database, searches, now);
}
