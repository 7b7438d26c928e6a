// Timed sessions in the database.
import type { Database } from '../../server/db.ts';
import type { Mode } from './settings.ts';

export interface TimedSession {
  id: number;
  mode: Mode;
  label: string | null;
  seconds: number;
  endedAt: string;
}

/** The latest first, at most 200. */
export function listSessions(database: Database, userId: number): TimedSession[] {
  return database.all<TimedSession>(
    `SELECT id, mode, label, seconds, ended_at AS endedAt FROM timed_session
     WHERE user_id = ? ORDER BY ended_at DESC, id DESC LIMIT 200`,
    [userId],
  );
}

export function insertSession(
  database: Database,
  userId: number,
  { mode, label, seconds }: Pick<TimedSession, 'mode' | 'label' | 'seconds'>,
  endedAt: Date,
): number {
  return database.run('INSERT INTO timed_session (user_id, mode, label, seconds, ended_at) VALUES (?, ?, ?, ?, ?)', [
    userId,
    mode,
    label,
    seconds,
    endedAt.toISOString(),
  ]).lastId;
}

export function deleteSession(database: Database, userId: number, id: number): boolean {
  return database.run('DELETE FROM timed_session WHERE id = ? AND user_id = ?', [id, userId]).changes > 0;
}
