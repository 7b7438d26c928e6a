// What the features' first records have in common: when they are inserted, their ids and their dates.
import type { Database } from './db.ts';

/** Runs `insert` once in the life of a database; records may point at ones that come later. */
export function insertOnce(database: Database, insert: () => void) {
  const name = 'first records';
  if (database.get('SELECT 1 FROM migration WHERE name = ?', [name])) return;
  database.transaction(() => {
    database.run('PRAGMA defer_foreign_keys = ON');
    insert();
    database.run('INSERT INTO migration (name, applied_at) VALUES (?, ?)', [name, new Date().toISOString()]);
  });
}

/** The ids of records that are inserted from the last to the first, so that lists of the newest begin with the first. */
export function idsByKey<const Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key, index) => [key, keys.length - index])) as Record<Key, number>; // one entry for each key
}

/** `const daysFromNow = daysFrom(now); daysFromNow(-3)` is a date like `2026-05-04`, with a time `2026-05-04T18:30`. */
export function daysFrom(now: Date) {
  return (days: number, time?: string): string => {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
    const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
    return time ? `${parts.join('-')}T${time}` : parts.join('-');
  };
}
