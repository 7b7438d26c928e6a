/** Reports that people generate, keep, print and download. What varies is `subjects.ts`; the rest is the template's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule, Page } from '../../feature-module.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { subjectModel } from './report-model.ts';
import { reportScenarios } from './report-scenarios.ts';
import { testFile, testText } from './report-tests.ts';
import { subjectsFile, subjectsText } from './subjects-text.ts';

const folder = 'features/reporting';
const pages = [
  { path: '', file: `${folder}/reports-page.tsx`, name: 'ReportsPage' },
  { path: '/new', file: `${folder}/new-report-page.tsx`, name: 'NewReportPage' },
  { path: '/:id', file: `${folder}/report-page.tsx`, name: 'ReportPage' },
];
const signedInPages = `${folder}/signed-in-pages.tsx`;

export const reportFeature: FeatureModule<'report'> = {
  kind: 'report',
  contribute(feature, model) {
    const subjects = feature.subjects.map((subject) => subjectModel(subject, model));
    const hasAccount = model.account !== undefined;
    return {
      files: new Map([
        [subjectsFile, subjectsText(subjects)],
        [testFile, testText(subjects, hasAccount)],
        ...(hasAccount
          ? ([
              [`${folder}/reporter.ts`, reporterText()],
              [signedInPages, signedInPagesText()],
            ] as const)
          : []),
        ...(feature.saved.length > 0 ? ([[`${folder}/seed.ts`, seedText(feature, hasAccount)]] as const) : []),
      ]),
      tables: [table],
      seeds: feature.saved.length > 0 ? [{ file: `${folder}/seed.ts`, name: 'seedReports' }] : [],
      routes: [{ path: '/reporting', file: `${folder}/routes.ts`, name: 'reportingRoutes' }],
      pages: pages.map((page): Page => {
        const path = `${feature.path}${page.path}`;
        return hasAccount ? { path, file: signedInPages, name: `SignedIn${page.name}` } : { ...page, path };
      }),
      navigation: [{ label: 'Reports', path: feature.path, placement: 'header', signedIn: hasAccount }],
    };
  },
  scenarios: reportScenarios,
  places: (feature) => [
    {
      to: feature.path,
      title: 'Reports',
      text: 'Generate figures of a period, keep them, print or download them.',
    },
  ],
};

const table = `CREATE TABLE saved_report (
  id INTEGER PRIMARY KEY,
  author_id INTEGER NOT NULL,
  author_name TEXT NOT NULL,
  title TEXT NOT NULL,
  -- What it is about and how it is laid out, as JSON.
  parameters TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;`;

function reporterText(): string {
  const body = code`
export interface Reporter {
id: number;
name: string;
}

export function reporterOf(context: ${useType('hono', 'Context')}): Reporter {
const { id, name } = ${use('features/account/current-user.ts', 'requireUser')}(context);
return { id, name };
}`;
  return printModule(`${folder}/reporter.ts`, 'Who generates and keeps reports: a person who is signed in.', body);
}

function signedInPagesText(): string {
  const gate = use('features/account/signed-in-only.tsx', 'SignedInOnly');
  const body = code`
${pages.map(
  (page) => code`
export function SignedIn${page.name}() {
return <${gate}><${use(page.file, page.name)} /></${gate}>;
}
`,
)}`;
  return printModule(signedInPages, 'The pages of reports, for people who are signed in.', body);
}

function seedText({ saved, subjects }: FeatureOf<'report'>, hasAccount: boolean): string {
  const author = hasAccount
    ? code`const author = database.get<${useType(`${folder}/reporter.ts`, 'Reporter')}>('SELECT id, name FROM user WHERE is_demo = 1 ORDER BY id');
if (!author) return;`
    : code`const author = { id: 0, name: 'Visitor' };`;
  const reports = saved.map((report, index) => {
    const subject = subjects.find(({ key }) => key === report.subject);
    const group = subject?.groupBy[0] ?? 'month';
    return `{ title: ${literal(report.title)}, subject: ${literal(report.subject)}, group: ${literal(group)}, days: ${report.days ?? null}, age: ${2 + index * 9} },`;
  });
  const body = code`
/** \`days\`: of the last so many days; \`age\`: saved so many days ago. */
const reports = [
${reports}
];

export function seedReports(database: ${useType('server/db.ts', 'Database')}, now: Date) {
if (database.get('SELECT id FROM saved_report LIMIT 1')) return;
${author}
for (const { title, subject, group, days, age } of reports) {
const day = (back: number) => new Date(now.getTime() - back * 86_400_000);
const iso = (back: number) => day(back).toISOString().slice(0, 10);
const from = days === null ? null : iso(age + days - 1);
const to = days === null ? null : iso(age);
${use(`${folder}/table.ts`, 'insertReport')}(database, { title, author, savedAt: day(age), parameters: { subject, group, from, to } });
}
}`;
  return printModule(`${folder}/seed.ts`, 'Reports that are there to begin with.', body);
}
