import type { Database } from '../../server/db.ts';
import type { Marking } from './marking.ts';

export function recordExists(database: Database, { recordTable }: Marking, recordId: number): boolean {
  return database.get(`SELECT 1 FROM ${recordTable} WHERE id = ?`, [recordId]) !== undefined;
}

/** Ids of the records that the person has marked. */
export function listMarkedIds(database: Database, { table }: Marking, userId: number): number[] {
  return database
    .all<{ recordId: number }>(`SELECT record_id AS recordId FROM ${table} WHERE user_id = ?`, [userId])
    .map(({ recordId }) => recordId);
}

/** Setting a mark twice changes nothing. */
export function setMark(
  database: Database,
  { table }: Marking,
  mark: { recordId: number; userId: number; createdAt: string },
) {
  database.run(
    `INSERT INTO ${table} (record_id, user_id, created_at) VALUES (:recordId, :userId, :createdAt)
     ON CONFLICT DO NOTHING`,
    mark,
  );
}

export function removeMark(database: Database, { table }: Marking, recordId: number, userId: number) {
  database.run(`DELETE FROM ${table} WHERE record_id = ? AND user_id = ?`, [recordId, userId]);
}

export function countMarks(database: Database, { table }: Marking, recordId: number): number {
  const row = database.get<{ count: number }>(`SELECT count(*) AS count FROM ${table} WHERE record_id = ?`, [recordId]);
  return row?.count ?? 0;
}
