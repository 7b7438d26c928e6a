// Takes a record out of its table with everything that hangs on it, in a form from which it can be put back.
import type { Database, SqlValue } from '../../server/db.ts';

type Row = Record<string, SqlValue>;

export interface KeptRecord {
  /** The record first, then what belongs to it. */
  rows: { table: string; row: Row }[];
  /** Records that only pointed at it: they stay and lose the link until it is back. */
  links: { table: string; column: string; id: number; target: number }[];
}

interface ForeignKey {
  table: string;
  target: string;
  column: string;
  onDelete: string;
}

/** Deletes the record as well; to be called within a transaction. */
export function takeOut(database: Database, table: string, id: number): KeptRecord {
  const kept: KeptRecord = { rows: [], links: [] };
  const row = database.get<Row>(`SELECT * FROM ${quoted(table)} WHERE id = ?`, [id]);
  if (row) collect(database, foreignKeys(database), { table, row }, kept);
  database.run(`DELETE FROM ${quoted(table)} WHERE id = ?`, [id]);
  return kept;
}

/** Throws when something that it needs is gone. */
export function putBack(database: Database, { rows, links }: KeptRecord) {
  database.transaction(() => {
    for (const { table, row } of rows) {
      const columns = Object.keys(row);
      const places = columns.map(() => '?').join(', ');
      const names = columns.map(quoted).join(', ');
      database.run(`INSERT INTO ${quoted(table)} (${names}) VALUES (${places})`, Object.values(row));
    }
    for (const { table, column, id, target } of links) {
      const name = quoted(column);
      database.run(`UPDATE ${quoted(table)} SET ${name} = ? WHERE id = ? AND ${name} IS NULL`, [target, id]);
    }
  });
}

function collect(
  database: Database,
  keys: readonly ForeignKey[],
  record: { table: string; row: Row },
  kept: KeptRecord,
) {
  const { id } = record.row;
  // A reply hangs on what is discussed and on what it replies to.
  if (kept.rows.some(({ table, row }) => table === record.table && row['id'] === id && id !== undefined)) return;
  kept.rows.push(record);
  if (typeof id !== 'number') return;
  for (const { table, column, onDelete } of keys.filter(({ target }) => target === record.table)) {
    const rows = database.all<Row>(`SELECT * FROM ${quoted(table)} WHERE ${quoted(column)} = ?`, [id]);
    for (const row of rows) {
      if (onDelete === 'CASCADE') collect(database, keys, { table, row }, kept);
      else if (typeof row.id === 'number') kept.links.push({ table, column, id: row.id, target: id });
    }
  }
}

function foreignKeys(database: Database): ForeignKey[] {
  return database.all(`
    SELECT sqlite_schema.name AS "table", key."table" AS target, key."from" AS "column", key.on_delete AS onDelete
    FROM sqlite_schema JOIN pragma_foreign_key_list(sqlite_schema.name) AS key
    WHERE sqlite_schema.type = 'table'`);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
