import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { inStandardOrder, seedId, seedTitle } from '../../proof/seed-facts.ts';

/** A record really plays, and a list fills the queue. */
export function playerScenarios(feature: FeatureOf<'player'>, blueprint: Blueprint): Scenario[] {
  const { id, medium, link } = feature;
  const entity = entityOf(productModel(blueprint), feature.entity);
  const records = inStandardOrder(entity).filter(({ owner = 0, values }) => {
    return (!entity.isPrivate || owner === 0) && (link === undefined || (values[link] ?? null) === null);
  });
  const [first, second] = records;
  if (!first) return [];
  const title = seedTitle(entity, first);
  const length = medium === 'audio' ? '0:24' : '0:10';
  const scenarios: Scenario[] = [
    {
      id: `${id}-plays`,
      title: `“${title}” is played, paused and moved within`,
      given: { step: 'open', path: `${entity.path}/${seedId(entity, first)}` },
      when: [
        { step: 'see-text', text: `0:00 / ${length}`, within: medium === 'audio' ? 'Listen' : 'Watch' },
        { step: 'click', role: 'button', name: `Play ${title}` },
        { step: 'see-no-text', text: `0:00 / ${length}` },
        { step: 'click', role: 'button', name: 'Forward 10 seconds' },
      ],
      then:
        medium === 'audio'
          ? [
              { step: 'see-text', text: '0:1', within: 'Listen' },
              { step: 'see-control', role: 'button', name: `Pause ${title}` },
            ]
          : [{ step: 'see-text', text: `${length} / ${length}` }],
    },
  ];
  if (medium === 'audio' && second && !entity.isPrivate)
    scenarios.push({
      id: `${id}-queue`,
      title: 'Sounds are played one after the other from the list',
      given: { step: 'open', path: entity.path },
      when: [
        { step: 'click', role: 'button', name: `Play ${title}` },
        { step: 'see-control', role: 'button', name: `Pause ${title}` },
        { step: 'click', role: 'button', name: `Play next: ${seedTitle(entity, second)}` },
        { step: 'see-message', text: 'plays next' },
        { step: 'click', role: 'button', name: 'Next', within: 'Now playing' },
      ],
      then: [{ step: 'see-text', text: seedTitle(entity, second), within: 'Now playing' }],
    });
  return scenarios;
}
