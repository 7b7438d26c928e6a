// Entries of the time clock in the database.
import type { Database } from '../../server/db.ts';
import type { ClockEntry } from './attendance.ts';

const columns = 'id, clocked_in_at AS clockedInAt, clocked_out_at AS clockedOutAt';

export function openEntry(database: Database, userId: number): ClockEntry | null {
  return (
    database.get<ClockEntry>(`SELECT ${columns} FROM clock_entry WHERE user_id = ? AND clocked_out_at IS NULL`, [
      userId,
    ]) ?? null
  );
}

export function entriesSince(database: Database, userId: number, from: string): ClockEntry[] {
  return database.all<ClockEntry>(
    `SELECT ${columns} FROM clock_entry WHERE user_id = ? AND clocked_in_at >= ? ORDER BY clocked_in_at`,
    [userId, from],
  );
}

/** When the person clocked in for the first time; null for who never has. */
export function clockedSince(database: Database, userId: number): string | null {
  return (
    database.get<{ first: string | null }>('SELECT min(clocked_in_at) AS first FROM clock_entry WHERE user_id = ?', [
      userId,
    ])?.first ?? null
  );
}

export function clockIn(database: Database, userId: number, now: Date) {
  database.run('INSERT INTO clock_entry (user_id, clocked_in_at) VALUES (?, ?)', [userId, now.toISOString()]);
}

export function clockOut(database: Database, id: number, now: Date) {
  database.run('UPDATE clock_entry SET clocked_out_at = ? WHERE id = ?', [now.toISOString(), id]);
}

/** Everybody who clocks in: people who have done so at least once. */
export function clockedPeople(database: Database): { id: number; name: string }[] {
  return database.all<{ id: number; name: string }>(
    'SELECT id, name FROM user WHERE id IN (SELECT user_id FROM clock_entry) ORDER BY name, id',
  );
}
