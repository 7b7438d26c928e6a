// A month of working days for the first people, so that there is something to look back at. Nobody is at work yet today.
import type { Database } from '../../server/db.ts';
import { isWorkingDay } from './attendance.ts';

/** Minutes from midnight at which people come, by turns; null stays away. */
const arrivals = [8 * 60 + 52, 8 * 60 + 47, 9 * 60 + 4, 9 * 60 + 31, 8 * 60 + 58, null, 8 * 60 + 39];
const stays = [8 * 60 + 14, 8 * 60 + 2, 7 * 60 + 51, 8 * 60 + 25, 6 * 60 + 40];

export function seedTimeClock(database: Database, now: Date) {
  const people = database.all<{ id: number }>('SELECT id FROM user ORDER BY id');
  for (const [turn, { id }] of people.entries()) {
    for (let back = 30; back >= 1; back -= 1) {
      const day = new Date(now.getTime() - back * 86_400_000);
      const arrival = arrivals[(turn * 3 + back * 5) % arrivals.length];
      if (!isWorkingDay(day) || arrival === null || arrival === undefined) continue;
      const begin = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 0, arrival);
      const stay = stays[(turn + back) % stays.length] ?? 480;
      database.run('INSERT INTO clock_entry (user_id, clocked_in_at, clocked_out_at) VALUES (?, ?, ?)', [
        id,
        new Date(begin).toISOString(),
        new Date(begin + stay * 60_000).toISOString(),
      ]);
    }
  }
}
