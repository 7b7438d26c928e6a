/** `reporting.test.ts`: the figures over HTTP against values computed when the product was written, and what is kept. */
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { assert, serverForEach, test } from '../../proof/test-pieces.ts';
import type { SubjectModel } from './report-model.ts';

export const testFile = 'features/reporting/reporting.test.ts';

const resultType = useType('features/reporting/schema.ts', 'ReportResult');
const savedType = useType('features/reporting/schema.ts', 'SavedReport');

export function testText(subjects: readonly SubjectModel[], hasAccount: boolean): string {
  const [first] = subjects;
  const key = first?.key ?? '';
  const body = code`
${serverForEach}

${subjects.map(figuresTest)}

${test('a period that ends before it begins is refused', [
  code`const { status } = await server.request('GET', '/api/reporting/result?subject=${key}&from=2026-02-01&to=2026-01-01');`,
  code`${assert}.equal(status, 422);`,
])}

${test('a report is kept, renamed and deleted', [
  code`const sent = { subject: ${literal(key)}, from: null, to: null, title: 'For the meeting' };`,
  code`const { status, body: saved } = await server.request<${savedType}>('POST', '/api/reporting', sent);`,
  code`${assert}.equal(status, 201);`,
  code`const renamed = await server.request<${savedType}>('PATCH', \`/api/reporting/\${saved.id}\`, { title: 'For the board' });`,
  code`${assert}.equal(renamed.body.title, 'For the board');`,
  code`const list = await server.request<${savedType}[]>('GET', '/api/reporting');`,
  code`${assert}.ok(list.body.some(({ id, title }) => id === saved.id && title === 'For the board'));`,
  code`${assert}.equal((await server.request('DELETE', \`/api/reporting/\${saved.id}\`)).status, 204);`,
  code`${assert}.equal((await server.request('GET', \`/api/reporting/\${saved.id}\`)).status, 404);`,
])}

${test('the groups and the records can be downloaded', [
  code`for (const file of ['groups', 'records']) {`,
  code`const { status, headers } = await server.request('GET', \`/api/reporting/\${file}.csv?subject=${key}\`);`,
  code`${assert}.equal(status, 200);`,
  code`${assert}.match(headers.get('content-type') ?? '', /^text\\/csv/);`,
  code`${assert}.match(headers.get('content-disposition') ?? '', /^attachment/);`,
  code`}`,
])}
${
  hasAccount &&
  test('somebody who is not signed in sees no reports', [
    code`server.signOut();`,
    code`const { status } = await server.request('GET', '/api/reporting');`,
    code`${assert}.equal(status, 401);`,
  ])
}
`;
  return printModule(testFile, 'Reports over HTTP.', body);
}

function figuresTest({ key, title, measures }: SubjectModel) {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const additive = measures.filter(({ measure }) => measure.of !== 'average');
  return test(`the figures of the ${title.toLowerCase()} agree with the first records, and its groups add up to them`, [
    code`const { body } = await server.request<${resultType}>('GET', '/api/reporting/result?subject=${key}');`,
    code`const rounded = (value = 0) => Math.round(value * 100) / 100;`,
    code`for (const name of [${additive.map((measure) => literal(measure.key)).join(', ')}]) {`,
    code`const sum = body.rows.reduce((before, row) => before + (row.values[name] ?? 0), 0);`,
    code`${assert}.equal(rounded(sum), rounded(body.totals[name]));`,
    code`}`,
    code`${assert}.deepEqual(Object.entries(body.totals).map(([name, value]) => [name, rounded(value)]), [${measures.map((measure) => `[${literal(measure.key)}, ${rounded(measure.expected)}]`).join(', ')}]);`,
  ]);
}
