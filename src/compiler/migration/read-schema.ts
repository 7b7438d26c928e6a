/** The tables, indexes and triggers that migrations lead to, as SQLite itself understands them. Nothing outside of memory is touched. */
import { DatabaseSync } from 'node:sqlite';

export interface Column {
  name: string;
  /** `TEXT`, `INTEGER`, `REAL` */
  type: string;
  isRequired: boolean;
  default: string | null;
  /** The line that defines it, without its comma. */
  definition: string;
}

export interface Table {
  name: string;
  sql: string;
  columns: Column[];
}

export interface Schema {
  tables: Map<string, Table>;
  /** Name to statement, for indexes that were written by hand. */
  indexes: Map<string, { sql: string; table: string }>;
  triggers: Map<string, string>;
}

export function readSchema(migrations: readonly string[]): Schema {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    for (const migration of migrations) database.exec(migration);
    const rows = database
      .prepare(
        "SELECT type, name, tbl_name AS own, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
      )
      .all();
    const of = (type: string) =>
      rows
        .filter((row) => row['type'] === type)
        .map((row) => ({ name: String(row['name']), own: String(row['own']), sql: String(row['sql']) }));
    return {
      tables: new Map(
        of('table').map(({ name, sql }) => [name, { name, sql, columns: columnsOf(database, name, sql) }]),
      ),
      indexes: new Map(of('index').map(({ name, own, sql }) => [name, { sql, table: own }])),
      triggers: new Map(of('trigger').map(({ name, sql }) => [name, sql])),
    };
  } finally {
    database.close();
  }
}

function columnsOf(database: DatabaseSync, table: string, sql: string): Column[] {
  const lines = linesOf(sql);
  return database
    .prepare('SELECT name, type, "notnull" AS required, dflt_value AS value FROM pragma_table_info(?) ORDER BY cid')
    .all(table)
    .map((row) => {
      const name = String(row['name']);
      return {
        name,
        type: String(row['type']),
        isRequired: row['required'] === 1,
        default: row['value'] === null ? null : String(row['value']),
        definition: lines.find((line) => line.startsWith(`${name} `) || line.startsWith(`"${name}" `)) ?? name,
      };
    });
}

/** The parts between the brackets of a table, without comments. */
export function linesOf(sql: string): string[] {
  const inside = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')')).replaceAll(/--[^\n]*/g, '');
  const lines: string[] = [];
  let [depth, start, isQuoted] = [0, 0, false];
  for (let index = 0; index <= inside.length; index += 1) {
    const letter = inside.charAt(index);
    if (letter === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if ((letter !== ',' || depth > 0) && index < inside.length) continue;
    lines.push(inside.slice(start, index).replaceAll(/\s+/g, ' ').trim());
    start = index + 1;
  }
  return lines.filter((line) => line !== '');
}
