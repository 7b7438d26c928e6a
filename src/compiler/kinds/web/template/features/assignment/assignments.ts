// Who looks after which record. Each kind of records has a table of its own for it.
import { z } from 'zod';
import type { Database } from '../../server/db.ts';
import { HttpError } from '../../server/errors.ts';
import type { RecordOption } from '../../server/list-page.ts';
import type { Role } from '../account/roles.ts';

export const assigneeSchema = z.object({ userId: z.int().positive().nullable() });

/** People of these roles; everybody who is active without roles. */
export function listAssignees(database: Database, roles: readonly Role[] = []): RecordOption[] {
  return database.all(
    `SELECT id AS value, name AS label FROM user
     WHERE is_active = 1 AND (:all OR role IN (SELECT value FROM json_each(:roles))) ORDER BY name COLLATE NOCASE`,
    { all: Number(roles.length === 0), roles: JSON.stringify(roles) },
  );
}

/** Answers the name; `null` takes the record from whoever had it. */
export function assign(
  database: Database,
  table: string,
  assignment: { recordId: number; userId: number | null },
  assignees: readonly RecordOption[],
): { name: string | null } {
  const { recordId, userId } = assignment;
  const person = assignees.find(({ value }) => value === userId);
  if (userId !== null && !person) {
    throw new HttpError(422, 'Please check the marked fields.', { userId: 'Choose somebody from the list.' });
  }
  database.transaction(() => {
    database.run(`DELETE FROM ${table} WHERE record_id = ?`, [recordId]);
    if (userId !== null) {
      database.run(`INSERT INTO ${table} (record_id, user_id, assigned_at) VALUES (?, ?, ?)`, [
        recordId,
        userId,
        new Date().toISOString(),
      ]);
    }
  });
  return { name: person?.label ?? null };
}
