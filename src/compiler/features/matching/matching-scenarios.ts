import type { Scenario } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { entityOf, fieldOf, productModel } from '../../product-model.ts';

/** The matches come with their reasons; a wish that somebody states is counted and kept. */
export function matchingScenarios(feature: FeatureOf<'matching'>, blueprint: Blueprint): Scenario[] {
  const entity = entityOf(productModel(blueprint), feature.entity);
  const shown = Math.min(entity.seed.length, 12);
  const choice = feature.criteria.map(({ field }) => fieldOf(entity, field)).find((field) => field.type === 'choice');
  const wanted =
    choice && entity.seed.map((record) => record.values[choice.name]).find((value) => typeof value === 'string');
  const scenarios: Scenario[] = [
    {
      id: `${feature.id}-reasons`,
      title: `“${feature.title}” ranks ${entity.pluralLabel} and says why`,
      given: { step: 'open', path: feature.path },
      when: [{ step: 'see-heading', text: feature.title }],
      then: [
        { step: 'see-items', list: 'Matches', atLeast: shown, atMost: shown },
        { step: 'see-text', text: '% match', within: 'Matches' },
      ],
    },
  ];
  if (choice && wanted) {
    scenarios.push({
      id: `${feature.id}-preferences`,
      title: 'A person states preferences and gets matches for them',
      given: { step: 'open', path: feature.path },
      when: [
        { step: 'choose', label: choice.label, option: wanted },
        { step: 'click', role: 'button', name: 'Find matches' },
        { step: 'see-message', text: 'Preferences saved' },
        { step: 'reload' },
      ],
      then: [
        { step: 'see-text', text: `${choice.label} is ${wanted}, as you wish`, within: 'Matches' },
        { step: 'see-no-text', text: 'example preferences' },
      ],
    });
  }
  return scenarios;
}
