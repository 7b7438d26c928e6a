// What stands in the calendar.
import type { Database } from '../../server/db.ts';
import { listBookingsOf } from '../booking/table.ts';
import { words } from '../booking/words.ts';
import type { Entry } from './entry.ts';

/** From `from` to before `to`; `userId` is null for somebody who is not signed in. */
export function listEntries(
  database: Database,
  { from, to, userId }: { from: string; to: string; userId: number | null },
): Entry[] {
  return [
    ...database.all<Entry>(
      `SELECT title AS title, 'Concert' AS kind, starts_at AS startsAt, NULL AS endsAt, '/concerts/' || id AS path FROM concert WHERE starts_at < :to AND starts_at >= :from`,
      { from, to },
    ),
    ...database.all<Entry>(
      `SELECT name AS title, 'Course' AS kind, starts_on AS startsAt, NULL AS endsAt, '/courses/' || id AS path FROM course WHERE starts_on < :to AND starts_on >= :from`,
      { from, to },
    ),
    ...(userId === null ? [] : listBookingsOf(database, userId))
      .filter(({ status, startsAt, endsAt }) => status === 'Confirmed' && startsAt < to && endsAt > from)
      .map(({ title, startsAt, number }) => ({
        title,
        kind: words.one,
        startsAt,
        endsAt: null,
        path: `${words.path}/${number}`,
      })),
  ];
}
