// What stands in the calendar.
import type { Database } from '../../server/db.ts';
import type { Entry } from './entry.ts';

/** From `from` to before `to`; `userId` is null for somebody who is not signed in. */
export function listEntries(_database: Database, _span: { from: string; to: string; userId: number | null }): Entry[] {
  return [];
}
