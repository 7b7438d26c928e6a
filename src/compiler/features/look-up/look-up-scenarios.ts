import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, productModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { seedTitle } from '../../proof/seed-facts.ts';
import { exampleOf } from './look-up-page-text.ts';

const unknownNumber = 'ZZ-000000';

/** The number leads to its record, a wrong one to a clear sentence; what is private is for those who are signed in. */
export function lookUpScenarios(feature: FeatureOf<'look-up'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const steps = entity.isPrivate ? actingAs('owner', model, entity).steps : [];
  const { label } = fieldOf(entity, feature.field);
  const record = exampleOf(feature, entity);
  const thing = inSentence(entity.label);
  const given = {
    step: entity.isPrivate || !hasAccount(blueprint) ? 'open' : 'open-signed-out',
    path: feature.path,
  } as const;
  const missing: Scenario = {
    id: `${feature.id}-not-found`,
    title: `A ${inSentence(label)} that no ${thing} has is answered with a clear sentence`,
    given,
    when: [
      { step: 'fill', label, value: unknownNumber },
      { step: 'click', role: 'button', name: feature.action },
    ],
    then: [{ step: 'see-message', text: `“${unknownNumber}”` }],
  };
  if (!record) return [missing];
  return [
    {
      id: `${feature.id}-found`,
      title: `A ${thing} is found by its ${inSentence(label)}`,
      given,
      when: [
        ...steps,
        { step: 'fill', label, value: String(record.values[feature.field]).toLowerCase() },
        { step: 'press', key: 'Enter' },
      ],
      then: [{ step: 'see-text', text: seedTitle(entity, record), within: 'Result' }],
    },
    missing,
    ...(entity.isPrivate
      ? [
          {
            id: `${feature.id}-sign-in`,
            title: `Who looks up a ${thing} is asked to sign in first`,
            given: { step: 'open-signed-out' as const, path: feature.path },
            when: [],
            then: [{ step: 'see-heading' as const, text: 'Please sign in' }],
          },
        ]
      : []),
  ];
}

function hasAccount({ features }: Blueprint): boolean {
  return features.some(({ kind }) => kind === 'account');
}
