// The tutors that are compared, with what counts of each.
import type { Database } from '../../server/db.ts';
import type { Candidate } from './matching.ts';

export function listCandidates(database: Database): Candidate[] {
  const rows = database.all<{ id: number; recordTitle: string } & Candidate['values']>(
    `SELECT id, name AS recordTitle, subject AS subject, price AS price, rating AS rating, online AS online FROM tutor`,
  );
  return rows.map(({ id, recordTitle, ...values }) => ({ id, title: recordTitle, values }));
}
