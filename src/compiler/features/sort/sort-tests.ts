import type { FeatureOf } from '../../../blueprint/schema.ts';
import { isNullable } from '../../entity/field-types.ts';
import { code, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { assert, listBody, test } from '../../proof/test-pieces.ts';
import { kindOf, sortedFields } from './sort-scenarios.ts';

/** The first field that is sorted by: its values run up and down. */
export function sortTests(entity: EntityModel, feature: FeatureOf<'sort'>): Code[] {
  const field = sortedFields(entity, feature).find((each) => !isNullable(each));
  if (!field) return [];
  const values = code`body.items.map((item) => item.${field.property})`;
  const kind = kindOf(field);
  const compare = kind === 'number' ? '(one, other) => one - other' : kind === 'text' ? 'byLetters' : '';
  const letters =
    kind === 'text' &&
    code`const byLetters = (one: string, other: string) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1);`;
  const direction = (name: string, query: string, reversed: boolean) =>
    test(`sorts ${inSentence(entity.pluralLabel)} by ${inSentence(field.label)}, ${name}`, [
      code`${letters}`,
      listBody(entity, `?sort=${query}`),
      code`const values = ${values};`,
      code`${assert}.deepEqual(values, values.toSorted(${compare})${reversed && '.toReversed()'});`,
    ]);
  return [direction('ascending', field.name, false), direction('descending', `-${field.name}`, true)];
}
