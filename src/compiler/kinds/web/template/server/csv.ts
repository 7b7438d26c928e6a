// Tables as files that spreadsheets open.
import type { Context } from 'hono';

export type CsvValue = string | number | boolean | null | undefined;

/** Rows of RFC 4180; the mark at its start tells spreadsheets that it is UTF-8. */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Answers a download of that name. */
export function answerCsv(context: Context, name: string, text: string) {
  context.header('Content-Type', 'text/csv; charset=utf-8');
  context.header('Content-Disposition', `attachment; filename="${name}.csv"`);
  return context.body(text);
}

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  // A text that starts like a formula would be run as one.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
