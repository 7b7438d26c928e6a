/** `lending.test.ts`: lending over HTTP, with one copy and two people who want it. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, type ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, serverForEach, test } from '../../proof/test-pieces.ts';
import { closedOverHttp } from '../staff/closed-to-others.ts';
import { freeRecords, ownOut, seedLoans, takenRecords } from './lending-model.ts';

const folder = 'features/lending';

export function lendingTest(feature: FeatureOf<'lending'>, model: ProductModel): string {
  const entity = entityOf(model, feature.entity);
  const pathOf = (record: Parameters<typeof seedId>[1]) => `/api/lending/${seedId(entity, record)}`;
  const [free] = freeRecords(feature, model);
  const [overdue, soon] = ownOut(feature, model);
  const [taken] = takenRecords(feature, model);
  const standing = useType(`${folder}/lending.ts`, 'Standing');
  const own = useType(`${folder}/lending.ts`, 'OwnLoans');
  const list = code`${useType('server/list-page.ts', 'ListPage')}<${useType(`${folder}/lending.ts`, 'ManagedLoan')}>`;
  const table = `${folder}/table.ts`;
  const today = code`${use('web/days.ts', 'today')}()`;
  const staff = feature.staff;
  const acting = staff && actingAs(staff, model).statements;
  const out = seedLoans(feature, model).length;
  const body = code`
${serverForEach}

${
  free &&
  test('what is free is borrowed once, for the days that a loan lasts', [
    code`const before = await server.request<${standing}>('GET', '${pathOf(free)}');`,
    code`const borrowed = await server.request<${standing}>('POST', '${pathOf(free)}');`,
    code`const again = await server.request('POST', '${pathOf(free)}');`,
    code`${assert}.deepEqual([borrowed.status, again.status], [201, 409]);`,
    code`${assert}.equal(borrowed.body.free, before.body.free - 1);`,
    code`${assert}.equal(borrowed.body.loan?.dueOn, ${use('web/days.ts', 'addDays')}(${today}, ${feature.days}));`,
    code`const { body } = await server.request<${own}>('GET', '/api/lending');`,
    code`${assert}.ok(body.open.some(({ recordId }) => recordId === ${seedId(entity, free)}));`,
  ])
}

${
  overdue &&
  test('what is overdue says so and comes back', [
    code`const before = await server.request<${standing}>('GET', '${pathOf(overdue.record)}');`,
    code`${assert}.equal(before.body.loan?.isOverdue, true);`,
    code`const { body } = await server.request<${standing}>('POST', '${pathOf(overdue.record)}/return');`,
    code`${assert}.deepEqual([body.loan, body.free], [null, before.body.free + 1]);`,
    code`const again = await server.request('POST', '${pathOf(overdue.record)}/return');`,
    code`${assert}.equal(again.status, 404);`,
  ])
}

${
  soon &&
  test('a loan is renewed as often as the rules allow', [
    code`const path = '${pathOf(soon.record)}/renew';`,
    code`for (let time = 1; time <= ${feature.renewals}; time += 1)
${assert}.equal((await server.request('POST', path)).status, 200);`,
    code`${assert}.equal((await server.request('POST', path)).status, 409);`,
  ])
}

${
  taken &&
  test('what is out cannot be borrowed, but reserved once', [
    code`const path = '${pathOf(taken)}';`,
    code`${assert}.equal((await server.request('POST', path)).status, 409);`,
    code`const waiting = await server.request<${standing}>('POST', \`\${path}/wait\`);`,
    code`${assert}.deepEqual([waiting.status, waiting.body.place?.place, waiting.body.place?.isReady], [201, 1, false]);`,
    code`${assert}.equal((await server.request('POST', \`\${path}/wait\`)).status, 409);`,
    code`const left = await server.request<${standing}>('DELETE', \`\${path}/wait\`);`,
    code`${assert}.equal(left.body.place, null);`,
  ])
}

${
  taken &&
  test('what comes back is kept for who waits', [
    code`const path = '${pathOf(taken)}';`,
    code`await server.request('POST', \`\${path}/wait\`);`,
    code`for (const { id } of ${use(table, 'listOut')}(server.database, ${seedId(entity, taken)})) ${use(table, 'returnLoan')}(server.database, id, ${today});`,
    code`const newcomer = { name: 'Nora Newcomer', email: 'nora@example.org', password: 'a long enough password', repeatedPassword: 'a long enough password' };`,
    code`await server.request('POST', '/api/account/register', newcomer);`,
    code`const { body } = await server.request<${standing}>('GET', path);`,
    code`${assert}.deepEqual([body.waiting, body.mayBorrow], [1, false]);`,
    code`${assert}.equal((await server.request('POST', path)).status, 409);`,
    code`await server.request('POST', '/api/account/look-around', { id: 1 });`,
    code`const kept = await server.request<${standing}>('POST', path);`,
    code`${assert}.deepEqual([kept.status, kept.body.waiting], [201, 0]);`,
  ])
}

${
  soon &&
  test('what somebody waits for is not renewed', [
    code`${use(table, 'insertWait')}(server.database, ${seedId(entity, soon.record)}, 2, new Date());`,
    code`${assert}.equal((await server.request('POST', '${pathOf(soon.record)}/renew')).status, 409);`,
  ])
}

${
  free &&
  test('nobody has more loans at a time than the rules allow', [
    code`const { body: before } = await server.request<${own}>('GET', '/api/lending');`,
    code`const statuses: number[] = [];`,
    code`for (let id = 1; id <= ${entity.seed.length}; id += 1) statuses.push((await server.request('POST', \`/api/lending/\${id}\`)).status);`,
    code`const borrowed = statuses.filter((status) => status === 201).length;`,
    code`${assert}.ok(borrowed + before.open.length <= ${feature.most});`,
  ])
}

${test('who is not signed in borrows nothing', [
  code`server.signOut();`,
  code`${assert}.equal((await server.request('GET', '/api/lending')).status, 401);`,
  free ? code`${assert}.equal((await server.request('POST', '${pathOf(free)}')).status, 401);` : code``,
])}

${
  staff &&
  acting &&
  test('who manages the loans sees them all and takes one back', [
    ...acting,
    code`const { body } = await server.request<${list}>('GET', '/api/managed-loans');`,
    code`${assert}.equal(body.total, ${out});`,
    code`const overdue = await server.request<${list}>('GET', '/api/managed-loans?state=Overdue');`,
    code`${assert}.ok(overdue.body.items.every(({ isOverdue }) => isOverdue));`,
    code`const path = \`/api/managed-loans/\${body.items[0]?.id}/return\`;`,
    code`const first = await server.request('POST', path);`,
    code`const second = await server.request('POST', path);`,
    code`${assert}.deepEqual([first.status, second.status], [204, 409]);`,
  ])
}

${
  staff &&
  closedOverHttp('loans', { list: '/api/managed-loans', change: `'/api/managed-loans/1/return', {}` }, staff, model)
}
`;
  return printModule(`${folder}/lending.test.ts`, 'Lending over HTTP, with the first records in place.', body);
}
