import { apiPath } from '../../entity/entity-files.ts';
import { code, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { isOfHolder, seedTitle } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';

export function exportTests(entity: EntityModel, model: ProductModel): Code[] {
  const records = entity.isPrivate ? entity.seed.filter((record) => isOfHolder(entity, record)) : entity.seed;
  const [first] = records;
  const plural = inSentence(entity.pluralLabel);
  return [
    test(`all ${plural} can be downloaded as a file for spreadsheets`, [
      ...(entity.isPrivate ? actingAs('owner', model, entity).statements : []),
      code`const { headers, body } = await server.request<string>('GET', '${apiPath(entity)}/export.csv');`,
      code`${assert}.match(headers.get('content-type') ?? '', /^text\\/csv/);`,
      code`${assert}.match(headers.get('content-disposition') ?? '', /^attachment/);`,
      ...(first ? [code`${assert}.ok(body.includes(${literal(escaped(seedTitle(entity, first)))}));`] : []),
    ]),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('"', '""');
}
