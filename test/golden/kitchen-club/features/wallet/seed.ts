// What the wallets open with; people by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstEntry, insertEntries } from './first-entries.ts';

const entries: readonly FirstEntry[] = [
  { userId: 1, reason: 'Opening balance', amount: 5000, daysAgo: 40 },
  { userId: 1, reason: 'Withdrawn to Savings', amount: -1250, daysAgo: 12 },
  { userId: 2, reason: 'Opening balance', amount: 3000, daysAgo: 40 },
];

export function seedWallets(database: Database, now: Date) {
  insertEntries(database, entries, now);
}
