// How many records stand behind each option of a filter.
import type { Database, SqlParameters } from './db.ts';

/** By query parameter, then by the option's value. */
export type FacetCounts = Record<string, Record<string, number>>;

/** `sql` selects each `value` with its `count`. */
export function countBy(database: Database, sql: string, parameters: SqlParameters): Record<string, number> {
  const rows = database.all<{ value: string | number | null; count: number }>(sql, parameters);
  return Object.fromEntries(rows.flatMap(({ value, count }) => (value === null ? [] : [[String(value), count]])));
}
