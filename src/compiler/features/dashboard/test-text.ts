/** `dashboard.test.ts`: the figures over HTTP, against values computed when the product was written. */
import { code, use, useType } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import type { DashboardModel } from './dashboard-model.ts';

export function testText(dashboard: DashboardModel): string {
  const expected = dashboard.figures.map(
    ({ property, expected }) => `${property}: ${Math.round(expected * 100) / 100},`,
  );
  const test = use('node:test', 'test');
  const deepEqual = use('node:assert/strict', 'deepEqual');
  const body = code`
let server: ${useType('server/testing.ts', 'TestServer')};

${use('node:test', 'before')}(async () => {
  server = await ${use('server/testing.ts', 'startTestServer')}();
});

${use('node:test', 'after')}(() => server.close());

${test}('the figures agree with the first records', async () => {
  const answer = await server.request<${useType(dashboard.files.figures, dashboard.name)}>('GET', '${dashboard.apiPath}');
  const rounded = Object.fromEntries(
    Object.entries(answer.body.figures).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
  ${deepEqual}(rounded, {
    ${expected}
  });
});
`;
  return printModule(dashboard.files.test, `The figures of “${dashboard.title}” over HTTP.`, body);
}
