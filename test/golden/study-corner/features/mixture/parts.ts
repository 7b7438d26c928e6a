// The tutors with the figures that are added up.
import type { Database } from '../../server/db.ts';
import type { Part } from './mixture.ts';

export function listParts(database: Database): Part[] {
  const rows = database.all<{ id: number; partTitle: string } & Part['values']>(
    `SELECT id, name AS partTitle, exercises AS exercises FROM tutor ORDER BY name`,
  );
  return rows.map(({ id, partTitle, ...values }) => ({ id, title: partTitle, values }));
}
