import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { creators } from '../../entity/audience.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { sampleInput, sampleTitle } from '../../proof/sample-input.ts';
import { assert, errorBody, test } from '../../proof/test-pieces.ts';

export function createTests(feature: FeatureOf<'create'>, entity: EntityModel, model: ProductModel): Code[] {
  const label = inSentence(entity.label);
  const path = apiPath(entity);
  const { titleField } = entity;
  const audience = creators(feature.by, entity, model);
  const acting = actingAs(audience, model).statements;
  const outsider = outsiderOf(audience, model);
  const tests: Code[] = [];
  if (sampleInput(entity)) {
    tests.push(
      test(`a new ${label} can be read back`, [
        ...acting,
        code`const created = await server.request<{ id: number }>('POST', '${path}', valid);`,
        code`${assert}.equal(created.status, 201);`,
        code`const { body } = await server.request<${entityType(entity)}>('GET', \`${path}/\${created.body.id}\`);`,
        code`${assert}.equal(body.${titleField.property}, ${literal(sampleTitle(entity))});`,
      ]),
    );
  }
  tests.push(
    test(`a ${label} without ${inSentence(titleField.label)} is refused with a message for the field`, [
      ...acting,
      code`const { status, body } = await server.request<${errorBody}>('POST', '${path}', {});`,
      code`${assert}.equal(status, 422);`,
      code`${assert}.equal(body.error.fields.${titleField.property}, ${literal(`${titleField.label} is required.`)});`,
    ]),
  );
  const relation = sampleInput(entity)?.find(({ field }) => field.type === 'relation');
  if (relation) {
    tests.push(
      test(`a ${label} cannot point at what does not exist`, [
        ...acting,
        code`const { status, body } = await server.request<${errorBody}>('POST', '${path}', { ...valid, ${relation.field.property}: 999_999 });`,
        code`${assert}.equal(status, 422);`,
        code`${assert}.deepEqual(Object.keys(body.error.fields), ['${relation.field.property}']);`,
      ]),
    );
  }
  if (audience !== 'anyone') {
    tests.push(
      test(`somebody who is not signed in cannot add a ${label}`, [
        code`server.signOut();`,
        code`const { status } = await server.request('POST', '${path}', {});`,
        code`${assert}.equal(status, 401);`,
      ]),
    );
  }
  if (outsider) {
    tests.push(
      test(`a person of another role cannot add a ${label}`, [
        ...outsider.statements,
        code`const { status } = await server.request('POST', '${path}', {});`,
        code`${assert}.equal(status, 403);`,
      ]),
    );
  }
  return tests;
}
