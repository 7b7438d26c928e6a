// Computes a report from the records.
import type { Database, SqlValue } from '../../server/db.ts';
import { HttpError } from '../../server/errors.ts';
import type { MeasuredValues, ReportParameters, ReportResult, SubjectChoices } from './schema.ts';
import type { ReportSubject } from './subject.ts';

/** So many records are shown below the figures; the download holds all of them. */
const shownRecords = 50;

interface Source {
  database: Database;
  subject: ReportSubject;
  parameters: ReportParameters;
  /** Of whom, where records are for their owners only. */
  readerId: number;
}

export function runReport(source: Source): ReportResult {
  const { subject, parameters } = source;
  const group = chosen(subject.groups, parameters.group, 'Group by');
  const measure = chosen(subject.measures, parameters.measure, 'Measure');
  const { from, to } = parameters;
  return {
    subject: { key: subject.key, title: subject.title, records: subject.records },
    parameters,
    group: withoutSql(group),
    measure: withoutSql(measure),
    measures: subject.measures.map(withoutSql),
    totals: totalsOf(source, parameters),
    before: subject.date && from && to ? totalsOf(source, { ...parameters, ...periodBefore(from, to) }) : null,
    rows: rowsOf(source, group, measure.key),
    columns: subject.columns.map(withoutSql),
    records: recordsOf(source, shownRecords),
  };
}

/** The records behind the figures, the latest first. */
export function recordsOf(source: Source, limit: number): Record<string, SqlValue>[] {
  const { subject, parameters } = source;
  const { where, values } = conditions(source, parameters);
  const columns = subject.columns.map((column) => `${column.sql} AS "${column.key}"`).join(', ');
  return source.database.all(
    `SELECT ${columns} FROM ${subject.from}${where} ORDER BY ${subject.date?.sql ?? '1'} DESC LIMIT :limit`,
    { ...values, limit },
  );
}

export function choicesOf(subject: ReportSubject): SubjectChoices {
  return {
    key: subject.key,
    title: subject.title,
    records: subject.records,
    dateLabel: subject.date?.label ?? null,
    groups: subject.groups.map(withoutSql),
    measures: subject.measures.map(withoutSql),
    filter: subject.filter ? { label: subject.filter.label, options: subject.filter.options } : null,
  };
}

function totalsOf(source: Source, parameters: ReportParameters): MeasuredValues {
  const { where, values } = conditions(source, parameters);
  const sql = `SELECT ${measured(source.subject)} FROM ${source.subject.from}${where}`;
  return source.database.get<MeasuredValues>(sql, values) ?? {};
}

function rowsOf(source: Source, group: ReportSubject['groups'][number], measure: string): ReportResult['rows'] {
  const { where, values } = conditions(source, source.parameters);
  const order = group.format.as === 'month' ? '"group"' : `"${measure}" DESC, "group"`;
  const found = source.database.all<MeasuredValues & { group: string | number | null }>(
    `SELECT ${group.sql} AS "group", ${measured(source.subject)}
     FROM ${source.subject.from}${where} GROUP BY "group" ORDER BY ${order}`,
    values,
  );
  return found.map(({ group: label, ...row }) => ({ label: label === null ? 'None' : String(label), values: row }));
}

function measured(subject: ReportSubject): string {
  return subject.measures.map((measure) => `${measure.sql} AS "${measure.key}"`).join(', ');
}

function conditions({ subject, readerId }: Source, { from, to, only }: ReportParameters) {
  const parts: string[] = [];
  const values: Record<string, SqlValue> = {};
  const add = (condition: string, name: string, value: SqlValue) => {
    parts.push(condition);
    values[name] = value;
  };
  if (subject.visible) add(subject.visible, 'readerId', readerId);
  if (subject.date && from) add(`${subject.date.sql} >= :from`, 'from', from);
  if (subject.date && to) add(`${subject.date.sql} <= :to`, 'to', to);
  if (subject.filter && only) add(`${subject.filter.sql} = :only`, 'only', only);
  return { where: parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : '', values };
}

/** As many days as from `from` to `to`, right before them. */
export function periodBefore(from: string, to: string): { from: string; to: string } {
  const day = 86_400_000;
  const length = Date.parse(to) - Date.parse(from);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { from: iso(Date.parse(from) - length - day), to: iso(Date.parse(from) - day) };
}

/** The first one stands for none. */
function chosen<Choice extends { key: string }>(choices: readonly Choice[], key: string | undefined, label: string) {
  const choice = key ? choices.find((each) => each.key === key) : choices[0];
  if (!choice) throw new HttpError(400, `“${label}” cannot be “${key}”.`);
  return choice;
}

function withoutSql<Part extends { sql: string }>(part: Part): Omit<Part, 'sql'> {
  const { sql, ...rest } = part;
  void sql;
  return rest;
}
