import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { visitList } from '../../proof/visit-list.ts';
import { distinctWord, onFirstPage } from '../../proof/seed-facts.ts';

export const unknownWord = 'zzyzxq';

/** A word of a title finds exactly the records that have it; a word that none has is told apart from an empty list. */
export function searchScenarios(feature: FeatureOf<'search'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const { given, steps, listed: entity } = visitList(entityOf(model, feature.entity), model);
  const plural = inSentence(entity.pluralLabel);
  const label = `Search ${plural}`;
  const found = distinctWord(entity, feature.fields);
  const nothing: Scenario = {
    id: `${feature.id}-nothing`,
    title: `Searching ${plural} for a word that none has says so`,
    given,
    when: [...steps, { step: 'fill', label, value: unknownWord }, { step: 'click', role: 'button', name: 'Search' }],
    then: [
      { step: 'see-text', text: `No ${plural} match` },
      { step: 'see-items', list: entity.pluralLabel, atLeast: 0, atMost: 0 },
    ],
  };
  if (!found) return [nothing];
  const shown = onFirstPage(entity, found.records.length);
  const finds: Scenario = {
    id: `${feature.id}-finds`,
    title: `Searching ${plural} for “${found.word}” finds those that have it`,
    given,
    when: [
      ...steps,
      { step: 'fill', label, value: found.word },
      { step: 'press', key: 'Enter' },
      { step: 'see-items', list: entity.pluralLabel, atLeast: shown, atMost: shown },
      { step: 'reload' },
    ],
    then: [
      { step: 'see-items', list: entity.pluralLabel, atLeast: shown, atMost: shown },
      { step: 'see-every-item', list: entity.pluralLabel, text: found.word },
      { step: 'see-field-value', label, value: found.word },
    ],
  };
  return [finds, nothing];
}
