// The history of a record's status. Each kind of record has a table of its own for it.
import { z } from 'zod';
import type { Database } from '../../server/db.ts';
import { forbidden, HttpError } from '../../server/errors.ts';
import type { User } from '../account/user.ts';
import type { StatusChange } from './status-change.ts';
import { mayMake, type Transition } from './transition.ts';

export const statusChangeSchema = z.object({
  action: z.string(),
  note: z
    .string()
    .trim()
    .max(500, 'Use at most 500 characters.')
    .nullish()
    .transform((value) => value || null),
});

/** The transition of that name if the status allows it and the person may make it; otherwise 409 or 403. */
export function requireTransition<Each extends Transition>(
  transitions: readonly Each[],
  action: string,
  record: { status: string; ownerId?: number },
  user: User,
): Each {
  const transition = transitions.find((each) => each.action === action);
  if (!transition?.from.some((from) => from === record.status))
    throw new HttpError(409, `“${action}” is not possible while the status is “${record.status}”.`);
  if (!mayMake(transition, user, record.ownerId)) throw forbidden(`You may not choose “${action}”.`);
  return transition;
}

/** The newest first. */
export function listStatusChanges(database: Database, table: string, recordId: number): StatusChange[] {
  return database.all(
    `SELECT ${table}.id, from_status AS fromStatus, to_status AS toStatus, note, user_id AS userId, user.name AS userName, changed_at AS changedAt
     FROM ${table} LEFT JOIN user ON user.id = user_id
     WHERE record_id = ? ORDER BY ${table}.id DESC`,
    [recordId],
  );
}

interface NewStatusChange {
  recordId: number;
  from: string;
  to: string;
  note: string | null;
  userId: number | null;
}

export function recordStatusChange(database: Database, table: string, change: NewStatusChange, now = new Date()) {
  database.run(
    `INSERT INTO ${table} (record_id, from_status, to_status, note, user_id, changed_at)
     VALUES (:recordId, :from, :to, :note, :userId, :changedAt)`,
    { ...change, changedAt: now.toISOString() },
  );
}

/** Takes the last change out of the history and answers it; only who made it can do that. */
export function takeBackStatusChange(database: Database, table: string, recordId: number, user: User): StatusChange {
  const [last] = listStatusChanges(database, table, recordId);
  if (!last) throw new HttpError(409, 'There is nothing to undo.');
  if (last.userId !== user.id) throw forbidden('Only who made the last change can undo it.');
  database.run(`DELETE FROM ${table} WHERE id = ?`, [last.id]);
  return last;
}
