import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { isOfHolder, seedId } from '../../proof/seed-facts.ts';
import { seenBySeedPerson } from '../../proof/seen-by.ts';
import { assert, test } from '../../proof/test-pieces.ts';

export function mineTests(entity: EntityModel, model: ProductModel): Code[] {
  const plural = inSentence(entity.pluralLabel);
  const path = `${apiPath(entity)}/mine`;
  const own = entity.seed.filter((record) => isOfHolder(entity, record));
  const { person, statements } = actingAs('owner', model, entity);
  const seen = new Set(seenBySeedPerson(entity, person));
  const foreign = entity.seed.find((record) => !seen.has(record));
  return [
    test(`answers a person's own ${plural} only`, [
      ...statements,
      code`const { body } = await server.request<${entityType(entity)}[]>('GET', '${path}');`,
      code`${assert}.equal(body.length, ${own.length});`,
      ...(own.length > 0 ? [code`${assert}.equal(new Set(body.map((item) => item.ownerId)).size, 1);`] : []),
    ]),
    test(`somebody who is not signed in has no ${plural}`, [
      code`server.signOut();`,
      code`const { status } = await server.request('GET', '${path}');`,
      code`${assert}.equal(status, 401);`,
    ]),
    ...(foreign
      ? [
          test(`the ${inSentence(entity.label)} of somebody else is not found`, [
            ...statements,
            code`const { status } = await server.request('GET', '${apiPath(entity)}/${seedId(entity, foreign)}');`,
            code`${assert}.equal(status, 404);`,
          ]),
        ]
      : []),
  ];
}
