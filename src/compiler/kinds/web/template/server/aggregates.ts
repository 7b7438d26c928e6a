// Statements that answer a number, or a number for each group.
import type { Database, SqlParameters, SqlValue } from './db.ts';

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

/**
 * Groups by month, or by day where that would be too few points for a line. In `sql`, `:step` is how many letters of the
 * date name a group: 7 of a month, 10 of a day.
 */
export function groupsOverTime(
  database: Database,
  sql: string,
  parameters: Readonly<Record<string, SqlValue>> = {},
): Group[] {
  const months = groupsOf(database, sql, { ...parameters, step: 7 });
  return months.length >= 3 ? months : groupsOf(database, sql, { ...parameters, step: 10 });
}
