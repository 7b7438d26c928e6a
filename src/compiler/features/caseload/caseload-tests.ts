import { caseloadRoles } from '../../../blueprint/caseload-roles.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { outsiderOf } from '../../proof/acting-as.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { seenBySeedPerson } from '../../proof/seen-by.ts';
import { assert, listBody, seesList, test } from '../../proof/test-pieces.ts';
import { visitList } from '../../proof/visit-list.ts';

export function caseloadTests(feature: FeatureOf<'caseload'>, entity: EntityModel, model: ProductModel): Code[] {
  const plural = inSentence(entity.pluralLabel);
  const path = apiPath(entity);
  const outsider = outsiderOf({ roles: caseloadRoles(feature) }, model);
  const seen = new Set(seenBySeedPerson(entity, outsider?.person));
  const hidden = outsider && entity.seed.find((record) => !seen.has(record));
  const { listed, person } = visitList(entity, model);
  const foreign = listed.seed.find(({ owner = 0 }) => owner !== person?.index);
  return [
    test(`who looks after ${plural} finds those of others`, [
      listBody(entity),
      code`${assert}.equal(body.total, ${listed.seed.length});`,
    ]),
    ...(foreign && entity.delete?.by === 'owner'
      ? [
          test(`who looks after the ${inSentence(entity.label)} of another person does not delete it`, [
            seesList(entity),
            code`${assert}.equal((await server.request('DELETE', '${path}/${seedId(entity, foreign)}')).status, 403);`,
          ]),
        ]
      : []),
    ...(outsider
      ? [
          test(`the ${plural} of others are closed to other roles and to those who are not signed in`, [
            ...outsider.statements,
            code`${assert}.equal((await server.request('GET', '${path}')).status, 403);`,
            hidden
              ? code`${assert}.equal((await server.request('GET', '${path}/${seedId(entity, hidden)}')).status, 404);`
              : code``,
            code`server.signOut();`,
            code`${assert}.equal((await server.request('GET', '${path}')).status, 401);`,
          ]),
        ]
      : []),
  ];
}
