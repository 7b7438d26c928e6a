import type { Scenario } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { entityOf, fieldOf, productModel } from '../../product-model.ts';
import { seedTitle } from '../../proof/seed-facts.ts';

/** Parts are put together and taken out again; what they come to follows. */
export function mixtureScenarios(feature: FeatureOf<'mixture'>, blueprint: Blueprint): Scenario[] {
  const entity = entityOf(productModel(blueprint), feature.entity);
  const [name = ''] = feature.fields;
  const total = fieldOf(entity, name);
  const [first] = entity.seed.filter((record) => typeof record.values[name] === 'number' && record.values[name] > 0);
  if (!first) return [];
  const title = seedTitle(entity, first);
  const add: Scenario['when'] = [
    { step: 'choose', label: feature.one, option: title },
    { step: 'fill', label: `${feature.amount} (${feature.unit})`, value: String(feature.per) },
    { step: 'click', role: 'button', name: 'Add' },
    { step: 'see-message', text: `${title} added` },
  ];
  const nothing = total.unit === undefined ? '0' : `0 ${total.unit}`;
  return [
    {
      id: `${feature.id}-adds-up`,
      title: `“${feature.title}” adds up what is put together, and follows when a part is taken out`,
      given: { step: 'open', path: feature.path },
      when: [
        ...add,
        { step: 'see-items', list: 'What is in it', atLeast: 1, atMost: 1 },
        { step: 'see-text', text: total.label, within: 'What is in it' },
        { step: 'click', role: 'button', name: `Remove: ${title}` },
      ],
      then: [
        { step: 'see-text', text: 'Nothing yet' },
        { step: 'see-figure', label: total.label, value: nothing },
      ],
    },
    {
      id: `${feature.id}-refuses`,
      title: 'Nothing is added without a choice and an amount',
      given: { step: 'open', path: feature.path },
      when: [{ step: 'click', role: 'button', name: 'Add' }],
      then: [{ step: 'see-message', text: 'Choose what to add' }],
    },
  ];
}
