import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { seedTitle } from '../../proof/seed-facts.ts';

/** The wheel is spun, and what was won stands among the own winnings. */
export function drawScenarios(feature: FeatureOf<'draw'>, blueprint: Blueprint): Scenario[] {
  const entity = entityOf(productModel(blueprint), feature.entity);
  const prizes = entity.seed.slice(0, 12);
  const own = prizes.filter((_, index) => index % 3 === 0).length;
  const open = { step: 'open', path: feature.path } as const;
  const [first] = prizes;
  return [
    {
      id: `${feature.id}-spin`,
      title: 'The wheel is spun and says what was won',
      given: open,
      when: [
        { step: 'see-heading', text: feature.title },
        { step: 'click', role: 'button', name: feature.action },
      ],
      then: [
        { step: 'see-text', text: 'You won:', within: 'Result' },
        { step: 'see-message', text: 'You won:' },
      ],
    },
    {
      id: `${feature.id}-record`,
      title: 'What was won is kept with its date under “My winnings”',
      given: open,
      when: [
        { step: 'click', role: 'button', name: feature.action },
        { step: 'see-text', text: 'You won:', within: 'Result' },
        { step: 'click', role: 'link', name: 'My winnings' },
        { step: 'see-heading', text: 'My winnings' },
      ],
      then: [
        { step: 'see-items', list: 'My winnings', atLeast: own + 1 },
        { step: 'see-every-item', list: 'My winnings', text: 'Won on' },
      ],
    },
    {
      id: `${feature.id}-prizes`,
      title: 'All prizes of the wheel are listed beside it',
      given: open,
      when: [],
      then: [
        { step: 'see-items', list: 'Prizes on the wheel', atLeast: prizes.length, atMost: prizes.length },
        { step: 'see-chart', name: 'Wheel with', marks: prizes.length },
        ...(first
          ? [{ step: 'see-text' as const, text: seedTitle(entity, first), within: 'Prizes on the wheel' }]
          : []),
      ],
    },
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'Only a person who is signed in spins the wheel',
      given: { step: 'open-signed-out', path: feature.path },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}
