// A report: what a person chose, what came out, and what is kept of it.
import { z } from 'zod';
import { date, optional, text } from '../../server/input.ts';
import type { ReportColumn, ReportGroup, ReportMeasure, ReportSubject } from './subject.ts';

const key = z.string().trim().max(60).optional();

export const reportParametersSchema = z.object({
  /** Key of a subject. */
  subject: z.string().trim().max(60),
  /** First and last day; either may be left open. */
  from: optional(date('From')).optional(),
  to: optional(date('To')).optional(),
  group: key,
  measure: key,
  /** Only records with this value of the subject's filter. */
  only: key,
});

export const newReportSchema = reportParametersSchema.extend({ title: text('Title', 120) });

export const reportTitleSchema = newReportSchema.pick({ title: true });

export type ReportParameters = z.output<typeof reportParametersSchema>;

/** What the browser learns of a subject: everything but the SQL. */
export interface SubjectChoices extends Pick<ReportSubject, 'key' | 'title' | 'records'> {
  dateLabel: string | null;
  groups: Omit<ReportGroup, 'sql'>[];
  measures: Omit<ReportMeasure, 'sql'>[];
  filter: { label: string; options: readonly string[] } | null;
}

/** The values of the measures by their keys. */
export type MeasuredValues = Record<string, number>;

export interface ReportResult {
  subject: Pick<ReportSubject, 'key' | 'title' | 'records'>;
  parameters: ReportParameters;
  group: Omit<ReportGroup, 'sql'>;
  /** The measure that the chart draws. */
  measure: Omit<ReportMeasure, 'sql'>;
  measures: Omit<ReportMeasure, 'sql'>[];
  totals: MeasuredValues;
  /** The same over the period of equal length before; only when the report has a first and a last day. */
  before: MeasuredValues | null;
  rows: { label: string; values: MeasuredValues }[];
  columns: Omit<ReportColumn, 'sql'>[];
  records: Record<string, string | number | null>[];
}

export interface SavedReport {
  id: number;
  title: string;
  author: string;
  /** An instant in ISO format. */
  savedAt: string;
  parameters: ReportParameters;
}
