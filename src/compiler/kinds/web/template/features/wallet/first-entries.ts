// Lines that the wallets open with; people by their ids.
import type { Database } from '../../server/db.ts';
import { insertEntry } from './table.ts';

export interface FirstEntry {
  userId: number;
  reason: string;
  amount: number;
  daysAgo: number;
}

export function insertEntries(database: Database, entries: readonly FirstEntry[], now: Date) {
  for (const { daysAgo, ...entry } of entries)
    insertEntry(database, { ...entry, madeAt: new Date(now.getTime() - daysAgo * 86_400_000).toISOString() });
}
