// The API of reports, mounted at /api/reporting.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { answerCsv } from '../../server/csv.ts';
import { HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { groupsCsv, recordsCsv } from './report-csv.ts';
import { reporterOf } from './reporter.ts';
import { choicesOf, recordsOf, runReport } from './run-report.ts';
import {
  newReportSchema,
  reportParametersSchema,
  reportTitleSchema,
  type ReportParameters,
  type SavedReport,
} from './schema.ts';
import type { ReportSubject } from './subject.ts';
import { reportSubjects } from './subjects.ts';
import { deleteReport, findReport, insertReport, listReports, renameReport } from './table.ts';

export function reportingRoutes({ database }: Services): Hono {
  const routes = new Hono();

  const run = (context: Context, parameters: ReportParameters) =>
    runReport({ database, parameters, subject: subjectOf(parameters), readerId: reporterOf(context).id });

  /** The report of the path, if it belongs to who asks; otherwise 404. */
  function reportOf(context: Context): SavedReport {
    const report = findReport(database, readId(context, 'Report'), reporterOf(context).id);
    if (!report) throw notFound('Report');
    return report;
  }

  routes.get('/', (context) => context.json(listReports(database, reporterOf(context).id)));

  routes.get('/subjects', (context) => {
    reporterOf(context);
    return context.json(reportSubjects.map(choicesOf));
  });

  routes.get('/result', (context) => context.json(run(context, readQuery(context, reportParametersSchema))));

  routes.get('/groups.csv', (context) => {
    const result = run(context, readQuery(context, reportParametersSchema));
    return answerCsv(context, `${result.subject.key}-by-${result.group.key}`, groupsCsv(result));
  });

  routes.get('/records.csv', (context) => {
    const parameters = readQuery(context, reportParametersSchema);
    const subject = subjectOf(parameters);
    const records = recordsOf({ database, subject, parameters, readerId: reporterOf(context).id }, -1);
    return answerCsv(context, `${subject.key}-records`, recordsCsv(subject, records));
  });

  routes.post('/', async (context) => {
    const author = reporterOf(context);
    const { title, ...parameters } = await readBody(context, newReportSchema);
    run(context, parameters);
    const id = insertReport(database, { title, parameters, author, savedAt: new Date() });
    return context.json(findReport(database, id, author.id), 201);
  });

  routes.get('/:id', (context) => {
    const report = reportOf(context);
    return context.json({ report, result: run(context, report.parameters) });
  });

  routes.patch('/:id', async (context) => {
    const { id } = reportOf(context);
    const { title } = await readBody(context, reportTitleSchema);
    renameReport(database, id, title);
    return context.json(reportOf(context));
  });

  routes.delete('/:id', (context) => {
    deleteReport(database, reportOf(context).id);
    return context.body(null, 204);
  });

  return routes;
}

function subjectOf({ subject: key, from, to }: ReportParameters): ReportSubject {
  const subject = reportSubjects.find((each) => each.key === key);
  if (!subject) throw new HttpError(400, 'There is no such report.');
  if (from && to && from > to) {
    throw new HttpError(422, 'The period ends before it begins.', { to: 'To must not be before From.' });
  }
  return subject;
}
