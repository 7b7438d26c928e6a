import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';

export function compareTests(entity: EntityModel): Code[] {
  const [one, other] = entity.seed;
  if (!one || !other) return [];
  const ids = [seedId(entity, other), seedId(entity, one)];
  const type = code`${useType('server/comparison.ts', 'Comparison')}<${entityType(entity)}>`;
  return [
    test(`compares ${inSentence(entity.pluralLabel)} in the order in which they were chosen`, [
      code`const { body } = await server.request<${type}>('GET', '${apiPath(entity)}/compare?ids=${ids.join(',')},999999');`,
      code`${assert}.deepEqual(body.records.map(({ id }) => id), [${ids.join(', ')}]);`,
      code`${assert}.equal(body.others.length, ${entity.seed.length - 2});`,
    ]),
  ];
}
