import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { renewableToday, tooEarly } from './seed-renewals.ts';

/** Over HTTP: renewed and taken back, refused with the reason. */
export function renewalTests(feature: FeatureOf<'renewals'>, entity: EntityModel, model: ProductModel): Code[] {
  const [renewable] = renewableToday(feature, entity);
  const [early] = tooEarly(feature, entity);
  const acting = actingAs(effectiveAudience(feature.by, entity, model), model, entity);
  const noun = inSentence(entity.label);
  const state = useType('features/renewals/renewal.ts', 'RenewalState');
  return [
    ...(renewable
      ? [
          test(`a ${noun} that ends soon is renewed, and has its end back when that is taken back`, [
            ...acting.statements,
            code`const path = '${apiPath(entity)}/${seedId(entity, renewable)}/renewal';`,
            code`const before = await server.request<${state}>('GET', path);`,
            code`const renewed = await server.request<{ until: string }>('POST', path);`,
            code`const after = await server.request<${state}>('GET', path);`,
            code`${assert}.deepEqual([renewed.status, renewed.body.until], [201, before.body.next]);`,
            code`${assert}.deepEqual([after.body.until, after.body.history.length], [before.body.next, 1]);`,
            code`await server.request('DELETE', path);`,
            code`const back = await server.request<${state}>('GET', path);`,
            code`${assert}.deepEqual([back.body.until, back.body.history.length], [before.body.until, 0]);`,
          ]),
          test(`who is not signed in renews no ${noun}`, [
            code`server.signOut();`,
            code`const { status } = await server.request('POST', '${apiPath(entity)}/${seedId(entity, renewable)}/renewal');`,
            code`${assert}.ok([401, 404].includes(status));`,
          ]),
        ]
      : []),
    ...(early
      ? [
          test(`a ${noun} is not renewed before its time, and the answer says from when on`, [
            ...acting.statements,
            code`const refused = await server.request<{ error: { message: string } }>('POST', '${apiPath(entity)}/${seedId(entity, early)}/renewal');`,
            code`${assert}.equal(refused.status, 409);`,
            code`${assert}.match(refused.body.error.message, /can be renewed from/);`,
          ]),
        ]
      : []),
  ];
}
