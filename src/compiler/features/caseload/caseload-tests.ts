import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';

export function caseloadTests(feature: FeatureOf<'caseload'>, entity: EntityModel, model: ProductModel): Code[] {
  const plural = inSentence(entity.pluralLabel);
  const path = apiPath(entity);
  const type = code`${useType('server/list-page.ts', 'ListPage')}<${entityType(entity)}>`;
  const outsider = outsiderOf(feature, model);
  const foreign = outsider && entity.seed.find((record) => (record.owner ?? 0) !== outsider.person.index);
  const isOverseer = entity.overseers.includes(outsider?.person.role ?? '');
  return [
    test(`who looks after ${plural} finds those of everybody`, [
      ...actingAs(feature, model).statements,
      code`const { body } = await server.request<${type}>('GET', '${path}');`,
      code`${assert}.equal(body.total, ${entity.seed.length});`,
    ]),
    ...(outsider
      ? [
          test(`the ${plural} of everybody are closed to other roles and to those who are not signed in`, [
            ...outsider.statements,
            code`${assert}.equal((await server.request('GET', '${path}')).status, 403);`,
            foreign && !isOverseer
              ? code`${assert}.equal((await server.request('GET', '${apiPath(entity)}/${seedId(entity, foreign)}')).status, 404);`
              : code``,
            code`server.signOut();`,
            code`${assert}.equal((await server.request('GET', '${path}')).status, 401);`,
          ]),
        ]
      : []),
  ];
}
