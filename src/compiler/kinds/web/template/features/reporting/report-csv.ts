// A report as tables for a spreadsheet: plain numbers, money in major units.
import { csvOf, type CsvValue } from '../../server/csv.ts';
import type { ReportResult } from './schema.ts';
import type { ReportSubject, ValueFormat } from './subject.ts';

/** The groups with all measures, and the totals as the last row. */
export function groupsCsv({ group, measures, rows, totals }: ReportResult): string {
  const line = (label: string, values: Record<string, number>) => [
    label,
    ...measures.map((measure) => plain(values[measure.key], measure.format)),
  ];
  return csvOf(
    [group.label, ...measures.map((measure) => measure.label)],
    [...rows.map((row) => line(row.label, row.values)), line('Total', totals)],
  );
}

export function recordsCsv(subject: ReportSubject, records: readonly Record<string, CsvValue>[]): string {
  return csvOf(
    subject.columns.map((column) => column.label),
    records.map((record) => subject.columns.map((column) => plain(record[column.key], column.format))),
  );
}

function plain(value: CsvValue, { as }: ValueFormat): CsvValue {
  if (typeof value !== 'number') return value;
  if (as === 'money') return (value / 100).toFixed(2);
  if (as === 'yes-no') return value === 1 ? 'Yes' : 'No';
  return Math.round(value * 100) / 100;
}
