import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { isOfHolder, seedTitle } from '../../proof/seed-facts.ts';

/** Exactly the own records; the page is closed to others. */
export function mineScenarios(feature: FeatureOf<'mine'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const plural = inSentence(entity.pluralLabel);
  const own = entity.seed.filter((record) => isOfHolder(entity, record));
  const titles = new Set(own.map((record) => seedTitle(entity, record)));
  const foreign = entity.seed.find(
    (record) => !isOfHolder(entity, record) && !isPartOfAny(seedTitle(entity, record), titles),
  );
  const [first] = own;
  const list = entity.pluralLabel;
  const then: ThenStep[] = first
    ? [
        { step: 'see-items', list, atLeast: own.length, atMost: own.length },
        { step: 'see-text', text: seedTitle(entity, first), within: list },
        ...(foreign ? [{ step: 'see-no-text' as const, text: seedTitle(entity, foreign), within: list }] : []),
      ]
    : [{ step: 'see-text', text: `No ${plural} of yours yet` }];
  return [
    {
      id: `${feature.id}-own`,
      title: `A person sees their own ${plural} and nobody else’s`,
      given: { step: 'open', path: feature.path },
      when: [...actingAs('owner', model, entity).steps, { step: 'see-heading', text: feature.title }],
      then,
    },
    {
      id: `${feature.id}-needs-sign-in`,
      title: `“${feature.title}” is closed to a person who is not signed in`,
      given: { step: 'open-signed-out', path: feature.path },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}

function isPartOfAny(text: string, texts: ReadonlySet<string>): boolean {
  return [...texts].some((each) => each.toLowerCase().includes(text.toLowerCase()));
}
