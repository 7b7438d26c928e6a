import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { distinctWord, onFirstPage, seedTitle } from '../../proof/seed-facts.ts';
import { assert, listBody, test } from '../../proof/test-pieces.ts';

export function searchTests(feature: FeatureOf<'search'>, entity: EntityModel): Code[] {
  const plural = inSentence(entity.pluralLabel);
  const nothing = test(`finds no ${plural} for words that none has`, [
    listBody(entity, '?q=zzyzxq'),
    code`${assert}.equal(body.total, 0);`,
  ]);
  const found = distinctWord(entity, feature.fields);
  if (!found) return [nothing];
  const titles = found.records
    .slice(0, onFirstPage(entity, found.records.length))
    .map((record) => seedTitle(entity, record));
  const isWhole = titles.length === found.records.length;
  return [
    test(`finds ${plural} by a word, in capitals or not`, [
      listBody(entity, `?q=${found.word.toUpperCase()}`),
      isWhole
        ? code`${assert}.deepEqual(body.items.map((item) => item.${entity.titleField.property}).toSorted(), [${titles
            .toSorted()
            .map((title) => literal(title))
            .join(', ')}]);`
        : code`${assert}.equal(body.total, ${found.records.length});`,
    ]),
    nothing,
  ];
}
