/** `enrolment.test.ts`: joining over HTTP, more often than there are places. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import type { ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { assert, serverForEach, test } from '../../proof/test-pieces.ts';
import { idOf, joinablesOf, openRecords } from './enrolment-model.ts';

const folder = 'features/enrolment';

export function enrolmentTest(feature: FeatureOf<'enrolment'>, model: ProductModel): string {
  const [joinable] = joinablesOf(feature, model).filter((each) => openRecords(each, feature, model).length > 0);
  const [record] = joinable ? openRecords(joinable, feature, model) : [];
  const path = joinable && record ? `/api/enrolment/${joinable.entity.folder}/${idOf({ joinable, record })}` : '';
  const places = useType(`${folder}/enrolment.ts`, 'Places');
  const body = code`
${serverForEach}

${
  path !== '' &&
  test('a person joins once', [
    code`const before = await server.request<${places}>('GET', '${path}');`,
    code`const first = await server.request('POST', '${path}');`,
    code`const second = await server.request('POST', '${path}');`,
    code`const after = await server.request<${places}>('GET', '${path}');`,
    code`${assert}.deepEqual([first.status, second.status], [201, 409]);`,
    code`${assert}.equal(after.body.taken, before.body.taken + 1);`,
  ])
}

${
  path !== '' &&
  test('who leaves gives the place back', [
    code`await server.request('POST', '${path}');`,
    code`await server.request('DELETE', '${path}');`,
    code`const { body } = await server.request<${places}>('GET', '${path}');`,
    code`${assert}.equal(body.isJoined, false);`,
  ])
}

${
  feature.seenBy &&
  path !== '' &&
  test('who runs it sees who has joined, and nobody else does', [
    code`await server.request('POST', '${path}');`,
    ...actingAs({ roles: feature.seenBy }, model).statements,
    code`const people = '${path.replace('/enrolment/', '/joined-people/')}';`,
    code`const { status, body } = await server.request<${useType(`${folder}/enrolment.ts`, 'JoinedPerson')}[]>('GET', people);`,
    code`${assert}.equal(status, 200);`,
    code`${assert}.ok(body.some(({ id }) => id === 1));`,
    ...closed(feature.seenBy, model),
    code`server.signOut();`,
    code`${assert}.equal((await server.request('GET', people)).status, 401);`,
  ])
}

${test('who is not signed in joins nothing', [
  code`server.signOut();`,
  code`const { status } = await server.request('GET', '/api/enrolment');`,
  code`${assert}.equal(status, 401);`,
])}
`;
  return printModule(`${folder}/enrolment.test.ts`, 'Joining over HTTP, with the first records in place.', body);
}

function closed(roles: string[], model: ProductModel): Code[] {
  const outsider = outsiderOf({ roles }, model);
  if (!outsider) return [];
  const back =
    outsider.statements.length > 0
      ? outsider.statements
      : [code`await server.request('POST', '/api/account/look-around', { id: 1 });`];
  return [...back, code`${assert}.equal((await server.request('GET', people)).status, 403);`];
}
