/** Features that compute and hand out figures: dashboards, reports, files and print views of lists. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, kebab, line, path, openAudienceSchema } from '../shapes.ts';

export const measureSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('count') }),
  z.strictObject({ of: z.literal('sum'), field: fieldName }),
  z.strictObject({ of: z.literal('average'), field: fieldName }),
]);

export const figureSchema = z.strictObject({
  label: line(60),
  entity: entityName,
  measure: measureSchema,
  /** Only records whose choice field has this value. */
  where: z.strictObject({ field: fieldName, equals: z.string() }).optional(),
  /** The date by which a chosen period narrows it; without one it counts all records. */
  date: fieldName.optional(),
});

export const chartSchema = z.strictObject({
  title: line(80),
  type: z.enum(['bar', 'line', 'pie']),
  entity: entityName,
  /** A choice, boolean, relation, text or date field; dates are grouped by month, or by day in a short period. */
  groupBy: fieldName,
  measure: measureSchema,
  /** As in a figure. */
  date: fieldName.optional(),
});

/** Figures and charts computed from records. */
export const dashboardSchema = feature('dashboard', {
  path,
  title: line(60),
  figures: z.array(figureSchema).min(1).max(8),
  charts: z.array(chartSchema).max(6),
});

/** One kind of report: of which records, and how they can be laid out. */
const reportSubjectSchema = z.strictObject({
  key: kebab,
  /** e.g. "Sales report" */
  title: line(60),
  entity: entityName,
  /** The date that a period is about; reports can then also be grouped by its month. */
  date: fieldName.optional(),
  /** Choice, relation and boolean fields. */
  groupBy: z.array(fieldName).max(4),
  /** Beside the number of records, which every report has. */
  measures: z.array(measureSchema).max(4),
  /** Of the records behind the figures. */
  columns: z.array(fieldName).min(1).max(7),
  /** A choice field that a report can be limited to one value of. */
  filter: fieldName.optional(),
});

/** Reports that people generate with parameters, read, save, print and download. */
export const reportSchema = feature('report', {
  path: z.literal('/reports'),
  subjects: z.array(reportSubjectSchema).min(1).max(5),
  /** Reports that are there to begin with, of the demo user; `days`: of the last so many. */
  saved: z.array(z.strictObject({ title: line(120), subject: kebab, days: z.int().min(1).optional() })).max(5),
});

/** The list of an entity as a file (with its search, filters and order) and as a print view. */
export const exportSchema = feature('export', { entity: entityName });

/** Records from a CSV file, after a preview with what is wrong in each row. Stands beside the feature that adds single ones. */
export const importSchema = feature('import', { entity: entityName, by: openAudienceSchema });
