import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { fieldOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { exampleOf } from './look-up-page-text.ts';

export function lookUpTests(feature: FeatureOf<'look-up'>, entity: EntityModel, model: ProductModel): Code[] {
  const label = inSentence(fieldOf(entity, feature.field).label);
  const thing = inSentence(entity.label);
  const record = exampleOf(feature, entity);
  const path = (number: string) => literal(`${apiPath(entity)}/look-up?number=${encodeURIComponent(number)}`);
  return [
    ...(record
      ? [
          test(`finds a ${thing} by its ${label}`, [
            ...(entity.isPrivate ? actingAs('owner', model, entity).statements : []),
            code`const { body } = await server.request<${entityType(entity)}>('GET', ${path(` ${String(record.values[feature.field]).toLowerCase()} `)});`,
            code`${assert}.equal(body.id, ${seedId(entity, record)});`,
          ]),
        ]
      : []),
    test(`a ${label} that no ${thing} has is not found`, [
      code`const { status } = await server.request('GET', ${path('ZZ-000000')});`,
      code`${assert}.equal(status, 404);`,
    ]),
  ];
}
