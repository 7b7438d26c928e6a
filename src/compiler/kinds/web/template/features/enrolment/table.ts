// Who joined what, in the database.
import type { Database } from '../../server/db.ts';
import type { JoinedPerson } from './enrolment.ts';

export interface Joined {
  kind: string;
  recordId: number;
  joinedAt: string;
}

export function listJoined(database: Database, userId: number): Joined[] {
  return database.all<Joined>(
    `SELECT kind, record_id AS recordId, joined_at AS joinedAt FROM enrolment WHERE user_id = ?
     ORDER BY joined_at DESC, record_id`,
    [userId],
  );
}

/** Who has joined a record, the first at the top. */
export function listPeopleOf(database: Database, kind: string, recordId: number): JoinedPerson[] {
  return database.all<JoinedPerson>(
    `SELECT user.id, user.name, user.email, joined_at AS joinedAt FROM enrolment JOIN user ON user.id = user_id
     WHERE kind = ? AND record_id = ? ORDER BY joined_at, user.name`,
    [kind, recordId],
  );
}

export function countJoined(database: Database, kind: string, recordId: number): number {
  return (
    database.get<{ count: number }>('SELECT count(*) AS count FROM enrolment WHERE kind = ? AND record_id = ?', [
      kind,
      recordId,
    ])?.count ?? 0
  );
}

export function hasJoined(database: Database, userId: number, kind: string, recordId: number): boolean {
  return (
    database.get('SELECT 1 FROM enrolment WHERE user_id = ? AND kind = ? AND record_id = ?', [
      userId,
      kind,
      recordId,
    ]) !== undefined
  );
}

export function insertJoined(database: Database, userId: number, { kind, recordId, joinedAt }: Joined) {
  database.run('INSERT INTO enrolment (user_id, kind, record_id, joined_at) VALUES (?, ?, ?, ?)', [
    userId,
    kind,
    recordId,
    joinedAt,
  ]);
}

export function deleteJoined(database: Database, userId: number, kind: string, recordId: number) {
  database.run('DELETE FROM enrolment WHERE user_id = ? AND kind = ? AND record_id = ?', [userId, kind, recordId]);
}
