// Statements that answer a number, or a number for each group.
import type { Database, SqlParameters } from './db.ts';

export interface Group {
  label: string;
  value: number;
}

/** `sql` selects one row with the column `value`. */
export function numberOf(database: Database, sql: string, parameters?: SqlParameters): number {
  return database.get<{ value: number }>(sql, parameters)?.value ?? 0;
}

/** `sql` selects the columns `label` and `value`. */
export function groupsOf(database: Database, sql: string, parameters?: SqlParameters): Group[] {
  return database.all<Group>(sql, parameters);
}
