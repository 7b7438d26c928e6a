import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { assert, listBody, test } from '../../proof/test-pieces.ts';
import { inStandardOrder, onFirstPage, seedId, seedTitle } from '../../proof/seed-facts.ts';

export function catalogueTests(entity: EntityModel): Code[] {
  const count = entity.seed.length;
  const plural = inSentence(entity.pluralLabel);
  const label = inSentence(entity.label);
  const title = entity.titleField.property;
  const [first] = inStandardOrder(entity);
  const missing = test(`a ${label} that does not exist is not found`, [
    code`const { status } = await server.request('GET', '${apiPath(entity)}/999999');`,
    code`${assert}.equal(status, 404);`,
  ]);
  if (!first) {
    return [
      test(`there are no ${plural} to begin with`, [listBody(entity), code`${assert}.equal(body.total, 0);`]),
      missing,
    ];
  }
  return [
    test(`lists the ${plural} page by page`, [
      listBody(entity),
      code`${assert}.equal(body.total, ${count});`,
      code`${assert}.equal(body.items.length, ${onFirstPage(entity, count)});`,
      code`${assert}.equal(body.items[0]?.${title}, ${literal(seedTitle(entity, first))});`,
    ]),
    test(`answers one ${label}`, [
      code`const { body } = await server.request<${entityType(entity)}>('GET', '${apiPath(entity)}/${seedId(entity, first)}');`,
      code`${assert}.equal(body.${title}, ${literal(seedTitle(entity, first))});`,
    ]),
    missing,
  ];
}
