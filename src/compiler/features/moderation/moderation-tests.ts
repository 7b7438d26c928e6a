import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { holders } from '../delete/delete.ts';

/** Over HTTP: reported once per person, decided by those in charge alone, removed and had back. */
export function moderationTests(feature: FeatureOf<'moderation'>, entity: EntityModel, model: ProductModel): Code[] {
  const reported = new Set(feature.seed.filter((each) => each.entity === entity.id).map(({ record }) => record));
  const record = entity.seed.find(
    (each) => !reported.has(each.key) && (!entity.owned || (each.owner ?? 0) > 0) && holders(entity).length === 0,
  );
  if (!record) return [];
  const audience = { roles: feature.staff.roles };
  const acting = actingAs(audience, model);
  const outsider = outsiderOf(audience, model);
  const id = seedId(entity, record);
  const noun = inSentence(entity.label);
  const cases = useType('features/moderation/case.ts', 'StaffCase');
  const mine = useType('features/moderation/case.ts', 'OwnCases');
  const report = code`const reported = await server.request<{ id: number }>('POST', '/api/moderation/reports', { kind: '${entity.folder}', recordId: ${id}, reason: 'Spam or advertising' });`;
  return [
    test(`a ${noun} that is reported is removed by those in charge, and had back when they take it back`, [
      report,
      code`${assert}.equal(reported.status, 201);`,
      ...acting.statements,
      code`const path = \`/api/moderation/cases/\${reported.body.id}\`;`,
      code`await server.request('PUT', path, { outcome: 'Removed', answer: 'No advertising, please.' });`,
      code`const gone = await server.request('GET', '${apiPath(entity)}/${id}');`,
      code`const again = await server.request('PUT', path, { outcome: 'Kept' });`,
      code`await server.request('DELETE', \`\${path}/decision\`);`,
      code`const back = await server.request('GET', '${apiPath(entity)}/${id}');`,
      code`${assert}.deepEqual([gone.status, again.status, back.status], [404, 409, 200]);`,
    ]),
    test(`who reports the same ${noun} twice has one report, and sees what became of it`, [
      report,
      code`await server.request('POST', '/api/moderation/reports', { kind: '${entity.folder}', recordId: ${id}, reason: 'Something else' });`,
      code`const { body } = await server.request<${mine}>('GET', '/api/moderation/mine');`,
      code`${assert}.deepEqual(body.reported.filter((each) => each.id === reported.body.id).map(({ reason, outcome }) => [reason, outcome]), [['Something else', null]]);`,
    ]),
    test(`nobody who is signed out reports a ${noun}, and a report needs a reason`, [
      code`const sent = { kind: '${entity.folder}', recordId: ${id} };`,
      code`${assert}.equal((await server.request('POST', '/api/moderation/reports', sent)).status, 422);`,
      code`server.signOut();`,
      code`${assert}.equal((await server.request('POST', '/api/moderation/reports', { ...sent, reason: 'Something else' })).status, 401);`,
    ]),
    ...(outsider
      ? [
          test('reports are closed to people who do not decide about them', [
            ...outsider.statements,
            code`${assert}.equal((await server.request<${cases}[]>('GET', '/api/moderation/cases')).status, 403);`,
            code`${assert}.equal((await server.request('PUT', '/api/moderation/cases/1', { outcome: 'Removed' })).status, 403);`,
          ]),
        ]
      : []),
  ];
}
