import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { inStandardOrder, seedId, seedTitle } from '../../proof/seed-facts.ts';

/** What is opened stands first in the history; single entries and all of them can be taken out. */
export function historyScenarios(feature: FeatureOf<'history'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const seen = feature.entities.map((name) => entityOf(model, name)).find((entity) => entity.seed.length > 0);
  return [
    ...(seen ? opened(feature, seen) : []),
    ...(feature.seed.length > 0
      ? [
          {
            id: `${feature.id}-clear`,
            title: 'The history is cleared after one question',
            given: { step: 'open' as const, path: feature.path },
            when: [
              { step: 'click' as const, role: 'button' as const, name: 'Clear history' },
              { step: 'click' as const, role: 'button' as const, name: 'Clear all' },
              { step: 'see-message' as const, text: 'History cleared' },
              { step: 'reload' as const },
            ],
            then: [{ step: 'see-text' as const, text: 'Nothing here yet' }],
          },
        ]
      : []),
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'The history is closed to a person who is not signed in',
      given: { step: 'open-signed-out', path: feature.path },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}

function opened(feature: FeatureOf<'history'>, entity: ReturnType<typeof entityOf>): Scenario[] {
  const [first, second = first] = inStandardOrder(entity);
  if (!first || !second) return [];
  const pageOf = (record: typeof first) => `${entity.path}/${seedId(entity, record)}`;
  return [
    {
      id: `${feature.id}-opened`,
      title: 'What a person opens is in the history, the latest first',
      given: { step: 'open', path: pageOf(first) },
      when: [
        { step: 'see-heading', text: seedTitle(entity, first) },
        { step: 'visit', path: pageOf(second) },
        { step: 'see-heading', text: seedTitle(entity, second) },
        { step: 'visit', path: feature.path },
        { step: 'see-text', text: seedTitle(entity, first), within: 'Today' },
        { step: 'open-item', list: 'Today', position: 1 },
      ],
      then: [{ step: 'see-heading', text: seedTitle(entity, second) }],
    },
    {
      id: `${feature.id}-remove`,
      title: 'A single entry is taken out of the history',
      given: { step: 'open', path: pageOf(first) },
      when: [
        { step: 'see-heading', text: seedTitle(entity, first) },
        { step: 'visit', path: feature.path },
        { step: 'click', role: 'button', name: `Remove ${seedTitle(entity, first)} from your history` },
        { step: 'see-message', text: 'Removed from your history' },
        { step: 'reload' },
      ],
      then: [
        // Stands there once the list is loaded, as long as it has entries.
        feature.seed.length > 1
          ? { step: 'see-control', role: 'button', name: 'Clear history' }
          : { step: 'see-heading', text: feature.title },
        { step: 'see-no-text', text: seedTitle(entity, first) },
      ],
    },
  ];
}
