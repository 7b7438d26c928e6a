import type { FeatureOf } from '../../../blueprint/schema.ts';
import { creators } from '../../entity/audience.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { sampleInput } from '../../proof/sample-input.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { exampleFile } from './import-scenarios.ts';

export function importTests(feature: FeatureOf<'import'>, entity: EntityModel, model: ProductModel): Code[] {
  if (!sampleInput(entity)) return [];
  const path = `${apiPath(entity)}/import`;
  return [
    test(`rows of a file become ${inSentence(entity.pluralLabel)}, those with errors do not`, [
      ...actingAs(creators(feature.by, entity, model), model).statements,
      code`const text = ${literal(exampleFile(entity))};`,
      code`const { body } = await server.request<${useType('server/import.ts', 'ImportPreview')}>('POST', '${path}/preview', { text });`,
      code`${assert}.deepEqual(body.rows.map(({ errors }) => errors.length > 0), [false, true]);`,
      code`const imported = await server.request<{ count: number }>('POST', '${path}', { text });`,
      code`${assert}.equal(imported.body.count, 1);`,
    ]),
  ];
}
