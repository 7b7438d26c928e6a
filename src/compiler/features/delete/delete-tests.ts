import type { FeatureOf } from '../../../blueprint/schema.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { closedRecord, deletableRecord, foreignRecord, heldRecord } from '../../proof/reach-record.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';

export function deleteTests(feature: FeatureOf<'delete'>, entity: EntityModel, model: ProductModel): Code[] {
  const label = inSentence(entity.label);
  const audience = effectiveAudience(feature.by, entity, model);
  const pathOf = (id: number) => `${apiPath(entity)}/${id}`;
  const own = deletableRecord(entity, audience, model);
  const held = heldRecord(entity, audience, model);
  const foreign = foreignRecord(entity, audience, model);
  const outsider = outsiderOf(audience, model);
  const closed = outsider && closedRecord(entity, audience, outsider.person);
  const acting = actingAs(audience, model, entity).statements;
  const refused = (title: string, id: number, expected: number, before: readonly Code[] = []) =>
    test(title, [
      ...before,
      code`const { status } = await server.request('DELETE', '${pathOf(id)}');`,
      code`${assert}.equal(status, ${expected});`,
    ]);
  const signedOut = code`server.signOut();`;
  return [
    ...(own
      ? [
          test(`a deleted ${label} is gone until it is restored`, [
            ...acting,
            code`const deleted = await server.request<{ trashId: string }>('DELETE', '${pathOf(seedId(entity, own))}');`,
            code`${assert}.equal(deleted.status, 200);`,
            code`const { status } = await server.request('GET', '${pathOf(seedId(entity, own))}');`,
            code`${assert}.equal(status, 404);`,
            code`await server.request('POST', \`/api/trash/\${deleted.body.trashId}/restore\`);`,
            code`const restored = await server.request('GET', '${pathOf(seedId(entity, own))}');`,
            code`${assert}.equal(restored.status, 200);`,
          ]),
        ]
      : []),
    ...(held ? [refused(`a ${label} that others need is not deleted`, seedId(entity, held), 409, acting)] : []),
    ...(foreign ? [refused(`a ${label} of somebody else cannot be deleted`, seedId(entity, foreign), 403)] : []),
    ...(outsider && closed
      ? [refused(`a person of another role cannot delete a ${label}`, seedId(entity, closed), 403, outsider.statements)]
      : []),
    ...(own && audience !== 'anyone'
      ? [refused(`somebody who is not signed in cannot delete a ${label}`, seedId(entity, own), 401, [signedOut])]
      : []),
  ];
}
