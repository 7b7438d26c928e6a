import type { FeatureOf } from '../../../blueprint/schema.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { closedRecord, foreignRecord, ownRecord } from '../../proof/reach-record.ts';
import { sampleInput, sampleTitle } from '../../proof/sample-input.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';

export function editTests(feature: FeatureOf<'edit'>, entity: EntityModel, model: ProductModel): Code[] {
  if (!sampleInput(entity)) return [];
  const label = inSentence(entity.label);
  const audience = effectiveAudience(feature.by, entity, model);
  const own = ownRecord(entity, audience, model);
  const foreign = foreignRecord(entity, audience, model);
  const outsider = outsiderOf(audience, model);
  const closed = outsider && closedRecord(entity, audience, outsider.person);
  const acting = actingAs(audience, model, entity).statements;
  const tests: Code[] = [];
  if (own) {
    const path = `${apiPath(entity)}/${seedId(entity, own)}`;
    tests.push(
      test(`a changed ${label} can be read back`, [
        ...acting,
        code`const changed = await server.request('PUT', '${path}', valid);`,
        code`${assert}.equal(changed.status, 204);`,
        code`const { body } = await server.request<${entityType(entity)}>('GET', '${path}');`,
        code`${assert}.equal(body.${entity.titleField.property}, ${literal(sampleTitle(entity))});`,
      ]),
      test(`a ${label} cannot be changed to one without ${inSentence(entity.titleField.label)}`, [
        ...acting,
        code`const { status } = await server.request('PUT', '${path}', { ...valid, ${entity.titleField.property}: ' ' });`,
        code`${assert}.equal(status, 422);`,
      ]),
    );
  }
  if (foreign) {
    tests.push(
      test(`a ${label} of somebody else cannot be changed`, [
        code`const { status } = await server.request('PUT', '${apiPath(entity)}/${seedId(entity, foreign)}', valid);`,
        code`${assert}.equal(status, 403);`,
      ]),
    );
  }
  if (outsider && closed) {
    tests.push(
      test(`a person of another role cannot change a ${label}`, [
        ...outsider.statements,
        code`const { status } = await server.request('PUT', '${apiPath(entity)}/${seedId(entity, closed)}', valid);`,
        code`${assert}.equal(status, 403);`,
      ]),
    );
  }
  if (own && audience !== 'anyone') {
    tests.push(
      test(`somebody who is not signed in cannot change a ${label}`, [
        code`server.signOut();`,
        code`const { status } = await server.request('PUT', '${apiPath(entity)}/${seedId(entity, own)}', valid);`,
        code`${assert}.equal(status, 401);`,
      ]),
    );
  }
  return tests;
}
