// Who has joined what when the product opens.
import type { Database } from '../../server/db.ts';
import { insertJoined } from './table.ts';

/** Person, kind and record. */
const enrolments = [
  [1, 'courses', 3],
  [2, 'courses', 2],
] as const;

export function seedEnrolments(database: Database, now: Date) {
  for (const [userId, kind, recordId] of enrolments)
    insertJoined(database, userId, { kind, recordId, joinedAt: now.toISOString() });
}
