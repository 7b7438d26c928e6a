/** The statements that lead from one version's tables to the next one's, with the records that are in them. Pure. */
import { copiedValue, type ColumnRename, type ValueRename } from './copied-value.ts';
import { linesOf, type Schema, type Table } from './read-schema.ts';

export interface Renames {
  /** Tables of things that go by another name now. */
  tables: readonly { from: string; to: string }[];
  columns: readonly ColumnRename[];
  values: readonly ValueRename[];
}

/** Empty when nothing about the tables changed. Meant to run with foreign keys off, inside one transaction. */
export function migrateSchema(before: Schema, after: Schema, renames: Renames): string {
  const moved = movedTables(before, after, renames);
  const oldNameOf = (name: string): string => moved.find(({ to }) => to === name)?.from ?? name;
  const work = [...after.tables.values()].map((table) => {
    const old = before.tables.get(oldNameOf(table.name));
    return { table, old, how: old === undefined ? ('make' as const) : wayFrom(spoken(old, moved), table) };
  });
  const rebuilt = new Set(work.filter(({ how }) => how === 'rebuild').map(({ table }) => table.name));
  const dropped = [...before.tables.keys()].filter(
    (name) => !after.tables.has(name) && !moved.some(({ from }) => from === name),
  );
  const sameText = (one: string, other: string | undefined): boolean =>
    other !== undefined && plain(renamed(one, moved)) === plain(other);
  const keptTriggers = new Set(
    [...before.triggers]
      .filter(([name, sql]) => rebuilt.size === 0 && sameText(sql, after.triggers.get(name)))
      .map(([name]) => name),
  );
  const staleIndexes = [...before.indexes].filter(([name, { sql, table }]) => {
    const now = moved.find(({ from }) => from === table)?.to ?? table;
    return !dropped.includes(table) && !rebuilt.has(now) && !sameText(sql, after.indexes.get(name)?.sql);
  });
  const keptIndexes = new Set(
    [...before.indexes]
      .filter(
        ([name, { sql, table }]) =>
          !rebuilt.has(moved.find(({ from }) => from === table)?.to ?? table) &&
          sameText(sql, after.indexes.get(name)?.sql),
      )
      .map(([name]) => name),
  );
  return [
    ...[...before.triggers.keys()]
      .filter((name) => !keptTriggers.has(name))
      .map((name) => `DROP TRIGGER ${quoted(name)};`),
    ...staleIndexes.map(([name]) => `DROP INDEX ${quoted(name)};`),
    ...moved.map(({ from, to }) => `ALTER TABLE ${quoted(from)} RENAME TO ${quoted(to)};`),
    ...work.flatMap(({ table, old, how }) => {
      if (how === 'make') return [`${table.sql};`];
      if (how === 'same' || old === undefined) return [];
      return how === 'extend' ? extend(old, table) : rebuild(old, table, renames);
    }),
    ...dropped.map((name) => `DROP TABLE ${quoted(name)};`),
    ...[...after.indexes].filter(([name]) => !keptIndexes.has(name)).map(([, { sql }]) => `${sql};`),
    ...[...after.triggers].filter(([name]) => !keptTriggers.has(name)).map(([, sql]) => `${sql};`),
  ].join('\n\n');
}

type Way = 'same' | 'extend' | 'rebuild';

/** Renamed things take the tables along that features keep about them: `customer_comment` becomes `client_comment`. */
function movedTables(before: Schema, after: Schema, { tables }: Renames): { from: string; to: string }[] {
  return tables.flatMap(({ from, to }) =>
    [...before.tables.keys()].flatMap((name) => {
      const next = name === from ? to : name.replace(new RegExp(`(?<=^|_)${from}(?=_|$)`), to);
      return next !== name && after.tables.has(next) && !after.tables.has(name) && !before.tables.has(next)
        ? [{ from: name, to: next }]
        : [];
    }),
  );
}

/** SQL with the new names of tables. */
function renamed(sql: string, moved: readonly { from: string; to: string }[]): string {
  return moved.reduce((text, { from, to }) => text.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to), sql);
}

function spoken(table: Table, moved: readonly { from: string; to: string }[]): Table {
  return { ...table, sql: renamed(table.sql, moved) };
}

/** Further columns at the end that may be empty are added in place; everything else makes the table anew. */
function wayFrom(old: Table, table: Table): Way {
  const [one = [], other = []] = [old, table].map(({ sql }) => linesOf(sql.replaceAll('"', '')));
  const isPrefix = one.every((line, index) => line === other[index]) && tailOf(old.sql) === tailOf(table.sql);
  if (isPrefix && one.length === other.length) return 'same';
  const added = table.columns.slice(old.columns.length);
  const isPlain = added.every(
    ({ isRequired, definition, default: value }) =>
      (!isRequired || value !== null) && !/\b(?:UNIQUE|PRIMARY)\b/.test(definition),
  );
  // A table of features may end with constraints, behind which no column can stand.
  return isPrefix && isPlain && other.length - one.length === added.length ? 'extend' : 'rebuild';
}

const tailOf = (sql: string): string => plain(sql.slice(sql.lastIndexOf(')') + 1));

function extend(old: Table, table: Table): string[] {
  return table.columns
    .slice(old.columns.length)
    .map(({ definition }) => `ALTER TABLE ${quoted(table.name)} ADD COLUMN ${definition};`);
}

function rebuild(old: Table, table: Table, renames: Renames): string[] {
  const made = `new_${table.name}`;
  const name = new RegExp(`^CREATE TABLE "?${table.name}"?`);
  const values = table.columns.map((column) => copiedValue(column, old, table.name, renames));
  const names = table.columns.map((column) => quoted(column.name));
  return [
    `${table.sql.replace(name, `CREATE TABLE ${made}`)};`,
    `INSERT INTO ${made} (${names.join(', ')})\nSELECT ${values.join(',\n  ')}\nFROM ${quoted(table.name)};`,
    `DROP TABLE ${quoted(table.name)};`,
    `ALTER TABLE ${made} RENAME TO ${quoted(table.name)};`,
  ];
}

const plain = (sql: string): string =>
  sql
    .replaceAll(/--[^\n]*/g, '')
    .replaceAll(/["\s]+/g, ' ')
    .trim();

/** Quoted where SQL needs it; reads better without. */
function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !keywords.has(name) ? name : `"${name}"`;
}

const keywords = new Set([
  'order',
  'group',
  'table',
  'index',
  'key',
  'default',
  'check',
  'user',
  'values',
  'to',
  'from',
  'references',
  'action',
  'case',
  'column',
  'set',
  'plan',
  'transaction',
  'option',
  'current',
  'row',
  'rows',
  'range',
  'match',
  'query',
  'view',
  'trigger',
  'event',
]);
