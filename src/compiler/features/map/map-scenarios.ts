import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';

/** A place is found on the map, the way to it is drawn, and its page shows where it is. */
export function mapScenarios(feature: FeatureOf<'map'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const shown = feature.layers.flatMap((layer) => entityOf(model, layer.entity).seed).length;
  const [layer] = feature.layers;
  const entity = layer && entityOf(model, layer.entity);
  const record = entity?.seed[0];
  if (!layer || !entity || !record) return [];
  const title = seedTitle(entity, record);
  const category = layer.category === undefined ? undefined : record.values[layer.category];
  const kind = typeof category === 'string' ? category : entity.label;
  return [
    {
      id: `${feature.id}-way`,
      title: `“${title}” is chosen on the map, and the way to it is drawn with its length`,
      given: { step: 'open', path: feature.path },
      when: [
        { step: 'see-items', list: 'Places', atLeast: Math.min(shown, 1) },
        { step: 'click', role: 'button', name: `${title}, ${kind}` },
        { step: 'see-chart', name: 'Map with', marks: 1 },
        { step: 'see-text', text: 'in a straight line', within: 'Chosen place' },
        { step: 'click', role: 'link', name: `Open ${title}` },
      ],
      then: [
        { step: 'see-path', path: `${entity.path}/${seedId(entity, record)}` },
        { step: 'see-heading', text: 'On the map' },
      ],
    },
    {
      id: `${feature.id}-near`,
      title: 'Places are narrowed by kind and by words, the nearest first',
      given: { step: 'open', path: feature.path },
      when: [
        { step: 'choose', label: 'Kind', option: kind },
        { step: 'fill', label: 'Find a place', value: title },
      ],
      then: [
        { step: 'see-every-item', list: 'Places', text: title },
        { step: 'see-heading', text: 'Nearest first' },
      ],
    },
  ];
}
