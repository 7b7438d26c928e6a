// The first items, each with some weeks of entries.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import { firstItems } from './first-items.ts';
import type { Item } from './model.ts';
import { insertItem, saveEntry } from './table.ts';

export interface FirstItem extends Omit<Item, 'id' | 'endsOn'> {
  /** Days from today. */
  endsIn: number | null;
  /** What was logged on the days before today, the latest first; null is nothing. */
  logged: readonly (number | null)[];
}

const demoUserId = 1;

export function seedTracker(database: Database, now: Date) {
  const dayFromNow = daysFrom(now);
  for (const { logged, endsIn, ...item } of firstItems) {
    const endsOn = endsIn === null ? null : dayFromNow(endsIn);
    const id = insertItem(database, demoUserId, { ...item, endsOn });
    for (const [index, amount] of logged.entries()) {
      if (amount !== null) saveEntry(database, id, { date: dayFromNow(-1 - index), amount, note: null });
    }
  }
}
