// Marks that a product opens with.
import type { Database } from '../../server/db.ts';
import type { Marking } from './marking.ts';
import { setMark } from './table.ts';

export interface FirstMark {
  /** Id of the record, and of the people who have marked it. */
  record: number;
  by: readonly number[];
}

export function insertMarks(database: Database, marking: Marking, marks: readonly FirstMark[], now: Date) {
  for (const [index, { record, by }] of marks.entries()) {
    const createdAt = new Date(now.getTime() - (index + 1) * 5 * 3_600_000).toISOString();
    for (const userId of by) setMark(database, marking, { recordId: record, userId, createdAt });
  }
}
