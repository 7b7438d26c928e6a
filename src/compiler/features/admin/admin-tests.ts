import { administrator } from '../../../blueprint/shapes.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { assert, test } from '../../proof/test-pieces.ts';

export function adminTests(entity: EntityModel): Code[] {
  const plural = inSentence(entity.pluralLabel);
  const path = `${apiPath(entity)}/manage`;
  const type = code`${useType('server/list-page.ts', 'ListPage')}<${entityType(entity)}>`;
  return [
    test(`an administrator finds the ${plural} of everybody`, [
      code`await ${use('features/account/testing.ts', 'lookAroundAs')}(server, '${administrator}');`,
      code`const { body } = await server.request<${type}>('GET', '${path}');`,
      code`${assert}.equal(body.total, ${entity.seed.length});`,
    ]),
    test(`the ${plural} to manage are closed to others`, [
      code`server.signOut();`,
      code`const { status } = await server.request('GET', '${path}');`,
      code`${assert}.equal(status, 401);`,
    ]),
  ];
}
