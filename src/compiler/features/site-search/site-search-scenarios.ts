import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { entityOf, productModel, type EntityModel, type ProductModel } from '../../product-model.ts';
import { distinctWord, seedTitle, type WordInTitles } from '../../proof/seed-facts.ts';

const mostShown = 6;

/** A word that tells one list's records apart; preferably of a list that is not the first. */
export function searchedFor(
  feature: FeatureOf<'site-search'>,
  model: ProductModel,
): (WordInTitles & { entity: EntityModel }) | undefined {
  const words = feature.sources.flatMap((source) => {
    const entity = entityOf(model, source.entity);
    const found = distinctWord(entity, source.fields);
    return found ? [{ ...found, entity }] : [];
  });
  return words[1] ?? words[0];
}

export function siteSearchScenarios(feature: FeatureOf<'site-search'>, blueprint: Blueprint): Scenario[] {
  const found = searchedFor(feature, productModel(blueprint));
  const nothing: Scenario = {
    id: `${feature.id}-nothing`,
    title: 'Searching everything for a word that nothing has says so',
    given: { step: 'open', path: feature.path },
    when: [
      { step: 'fill', label: 'Words to look for', value: 'zzyzxq' },
      { step: 'press', key: 'Enter' },
    ],
    then: [{ step: 'see-text', text: 'Nothing found' }],
  };
  if (!found) return [nothing];
  const [first] = found.records;
  const list = `Found ${found.entity.pluralLabel}`;
  const shown = Math.min(mostShown, found.records.length);
  return [
    {
      id: `${feature.id}-finds`,
      title: `Searching everything for “${found.word}” finds it in ${found.entity.pluralLabel.toLowerCase()}`,
      given: { step: 'open', path: '/' },
      when: [
        { step: 'fill', label: 'Search everything', value: found.word },
        { step: 'press', key: 'Enter' },
        { step: 'see-path', path: feature.path },
      ],
      then: [
        { step: 'see-items', list, atLeast: shown, atMost: shown },
        ...(first && found.records.length <= mostShown
          ? [{ step: 'see-text' as const, text: seedTitle(found.entity, first), within: list }]
          : []),
      ],
    },
    nothing,
  ];
}
