// Rows of a file as records: each cell by its column, each row by the schema that the form has too.
import { z } from 'zod';
import { csvRows } from './csv-rows.ts';
import type { Database } from './db.ts';
import { HttpError } from './errors.ts';

export interface ImportColumn {
  /** As it stands in the file's first row. */
  label: string;
  property: string;
  as: 'text' | 'number' | 'money' | 'boolean' | 'choice' | 'record';
  options?: readonly string[];
  /** What a `record` is found in, by its title. */
  table?: string;
  title?: string;
}

export interface ImportedRow {
  /** Line of the file, the header being the first. */
  line: number;
  cells: string[];
  /** Empty for a row that can be imported. */
  errors: string[];
}

export interface ImportPreview {
  header: string[];
  rows: ImportedRow[];
  /** Columns of the file that nothing is done with. */
  unknown: string[];
}

const mostRows = 1_000;

export const importSchema = z.object({ text: z.string().max(1_000_000, 'The file is too large.') });

interface Import<Input> extends ImportPreview {
  /** Of the rows without errors. */
  inputs: Input[];
}

/** Writes nothing. */
export function readImport<Input>(
  database: Database,
  { columns, schema, text }: { columns: readonly ImportColumn[]; schema: z.ZodType<Input>; text: string },
): Import<Input> {
  const [first, ...rows] = csvRows(text);
  if (!first || rows.length === 0) throw refused('The file has no rows below the names of its columns.');
  if (rows.length > mostRows) throw refused(`Import at most ${mostRows} rows at once.`);
  const header = first.cells;
  const known = header.map((name) => columns.find((column) => isNamed(column, name)));
  if (known.every((column) => column === undefined))
    throw refused(`The first row has to name the columns: ${columns.map(({ label }) => label).join(', ')}.`);
  const inputs: Input[] = [];
  const read = rows.map(({ line, cells }): ImportedRow => {
    const errors: string[] = [];
    const values: Record<string, unknown> = {};
    for (const [index, column] of known.entries()) {
      const cell = cells[index] ?? '';
      if (!column || cell === '') continue;
      const value = valueOf(database, column, cell);
      if (value === undefined) errors.push(`“${cell}” is no ${column.label.toLowerCase()} that there is.`);
      else values[column.property] = value;
    }
    const parsed = schema.safeParse(values);
    if (!parsed.success && errors.length === 0) errors.push(...parsed.error.issues.map(({ message }) => message));
    if (parsed.success && errors.length === 0) inputs.push(parsed.data);
    return { line, cells: header.map((_name, index) => cells[index] ?? ''), errors };
  });
  return { header, rows: read, unknown: header.filter((_name, index) => known[index] === undefined), inputs };
}

function isNamed({ label, property }: ImportColumn, name: string): boolean {
  return [label, property].some((each) => each.toLowerCase() === name.toLowerCase());
}

/** Undefined for what cannot be read. */
function valueOf(database: Database, { as, options, table, title }: ImportColumn, cell: string): unknown {
  switch (as) {
    case 'number':
    case 'money': {
      const number = Number(
        cell
          .replaceAll(/[^\d.,-]/g, '')
          .replace(/,(\d{1,2})$/, '.$1')
          .replaceAll(',', ''),
      );
      if (Number.isNaN(number)) return undefined;
      return as === 'money' ? Math.round(number * 100) : number;
    }
    case 'boolean':
      return /^(yes|true|1|x|y)$/i.test(cell) ? true : /^(no|false|0|n|-)$/i.test(cell) ? false : undefined;
    case 'choice':
      return options?.find((option) => option.toLowerCase() === cell.toLowerCase());
    case 'record':
      return database.get<{ id: number }>(`SELECT id FROM ${table} WHERE lower(${title}) = lower(?)`, [cell])?.id;
    case 'text':
      return cell;
  }
}

function refused(message: string): HttpError {
  return new HttpError(422, message, { text: message });
}
