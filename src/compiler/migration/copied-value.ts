/** What a column of the new table is filled with from a record of the old one. */
import type { Column, Table } from './read-schema.ts';

export interface ColumnRename {
  table: string;
  from: string;
  to: string;
}

/** A value of a choice that is called otherwise now. */
export interface ValueRename {
  table: string;
  column: string;
  from: string;
  to: string;
}

interface Names {
  columns: readonly ColumnRename[];
  values: readonly ValueRename[];
}

export function copiedValue(column: Column, old: Table, table: string, names: Names): string {
  const from = names.columns.find((one) => one.table === table && one.to === column.name)?.from ?? column.name;
  const source = old.columns.find(({ name }) => name === from);
  if (source === undefined) return column.isRequired ? (column.default ?? stopgap(column)) : 'NULL';
  const told = names.values
    .filter((one) => one.table === table && one.column === column.name)
    .reduce((value, one) => `iif(${value} = ${text(one.from)}, ${text(one.to)}, ${value})`, quoted(source.name));
  const typed = source.type === column.type ? told : `CAST(${told} AS ${column.type})`;
  const isSameLimit = limitOf(source.definition) === limitOf(column.definition) && source.type === column.type;
  const fitting = isSameLimit ? typed : fit(typed, column);
  return column.isRequired && !source.isRequired ? `coalesce(${fitting}, ${stopgap(column)})` : fitting;
}

const limitOf = (definition: string): string => /CHECK \((.*)\)/.exec(definition)?.[1] ?? '';

/** Keeps what the new limits allow; what they do not becomes the nearest value, or the first one of a choice. */
function fit(value: string, column: Column): string {
  const limit = limitOf(column.definition);
  const options = / IN (\(.*?\))(?: |$|\)*$)/.exec(limit)?.[1];
  if (options !== undefined)
    return `CASE WHEN ${value} IN ${options} THEN ${value} ELSE ${column.isRequired ? stopgap(column) : 'NULL'} END`;
  const between = /BETWEEN (-?[\d.]+) AND (-?[\d.]+)/.exec(limit);
  if (between) return `min(max(${value}, ${between[1]}), ${between[2]})`;
  const least = />= (-?[\d.]+)/.exec(limit);
  if (least) return `max(${value}, ${least[1]})`;
  const most = /<= (-?[\d.]+)/.exec(limit);
  return most ? `min(${value}, ${most[1]})` : value;
}

/** For records that have no value where one is needed now. */
function stopgap(column: Column): string {
  const limit = limitOf(column.definition);
  const option = / IN \(('(?:[^']|'')*'|-?[\d.]+)/.exec(limit)?.[1];
  if (option !== undefined) return option;
  const target = /REFERENCES ("?\w+"?)/.exec(column.definition)?.[1];
  if (target !== undefined) return `(SELECT min(id) FROM ${target})`;
  if (column.type !== 'TEXT') return /(?:BETWEEN|>=) (-?[\d.]+)/.exec(limit)?.[1] ?? '0';
  if (/(?:_at|_on|date|day|deadline|time)$/i.test(column.name)) return "date('now')";
  return "'-'";
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function quoted(name: string): string {
  return `"${name}"`;
}
