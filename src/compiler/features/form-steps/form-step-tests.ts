import type { Audience } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { sampleInput } from '../../proof/sample-input.ts';
import { assert, errorBody, listBody, test } from '../../proof/test-pieces.ts';

/** Over HTTP: a check names what is wrong and keeps nothing. */
export function formStepTests(entity: EntityModel, audience: Audience, model: ProductModel): Code[] {
  const acting = actingAs(audience, model).statements;
  const { titleField } = entity;
  const noun = inSentence(entity.label);
  const path = `${apiPath(entity)}/check`;
  return [
    test(`what a ${noun} lacks is said before it is sent`, [
      ...acting,
      code`const { status, body } = await server.request<${errorBody}>('POST', '${path}', {});`,
      code`${assert}.equal(status, 422);`,
      code`${assert}.equal(body.error.fields.${titleField.property}, ${literal(`${titleField.label} is required.`)});`,
    ]),
    ...(sampleInput(entity) && entity.catalogue
      ? [
          test(`checking a ${noun} keeps nothing`, [
            ...acting,
            code`${assert}.equal((await server.request('POST', '${path}', valid)).status, 204);`,
            listBody(entity),
            code`${assert}.equal(body.total, ${entity.seed.length});`,
          ]),
        ]
      : []),
    ...(audience === 'anyone'
      ? []
      : [
          test(`who is not signed in checks no ${noun}`, [
            code`server.signOut();`,
            code`${assert}.equal((await server.request('POST', '${path}', {})).status, 401);`,
          ]),
        ]),
  ];
}
