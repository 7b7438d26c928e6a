/** `dashboard.test.ts`: the figures over HTTP, against values computed when the product was written. */
import { code, use, useType } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import type { DashboardModel } from './dashboard-model.ts';
import { serverForAll } from '../../proof/test-pieces.ts';

export function testText(dashboard: DashboardModel): string {
  const { figures, hasPeriod } = dashboard;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const all = figures.map(({ property, expected }) => `${property}: ${rounded(expected)},`);
  const lately = figures.map(({ property, expectedLately }) => `${property}: ${rounded(expectedLately)},`);
  const test = use('node:test', 'test');
  const deepEqual = use('node:assert/strict', 'deepEqual');
  const body = code`
${serverForAll}

${test}('the figures agree with the first records', async () => {
  ${deepEqual}(await figuresAt('${dashboard.apiPath}'), {
    ${all}
  });
});
${
  hasPeriod &&
  code`
${test}('the figures of the last 30 days agree with the records of those days', async () => {
  ${deepEqual}(await figuresAt('${dashboard.apiPath}?period=30'), {
    ${lately}
  });
});`
}

async function figuresAt(path: string) {
  const answer = await server.request<${useType(dashboard.files.figures, dashboard.name)}>('GET', path);
  return Object.fromEntries(
    Object.entries(answer.body.figures).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
}
`;
  return printModule(dashboard.files.test, `The figures of “${dashboard.title}” over HTTP.`, body);
}
