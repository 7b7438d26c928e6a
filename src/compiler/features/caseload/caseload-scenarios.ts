/** Who looks after the records sees those of everybody and opens one; others do not get there. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { isOfDemoUser, onFirstPage, seedTitle } from '../../proof/seed-facts.ts';
import { visitList } from '../../proof/visit-list.ts';
import { closedPage } from '../staff/closed-to-others.ts';

export function caseloadScenarios(feature: FeatureOf<'caseload'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const { given, steps } = visitList(entity, model);
  const plural = inSentence(entity.pluralLabel);
  const who = feature.roles.map((role) => inSentence(role)).join(' or ');
  const list = entity.pluralLabel;
  const count = onFirstPage(entity, entity.seed.length);
  const foreign = entity.seed.slice(0, count).find((record) => !isOfDemoUser(record));
  return [
    {
      id: `${feature.id}-sees-all`,
      title: `Who looks after ${plural} as ${who} sees those of everybody`,
      given,
      when: [...steps, { step: 'see-heading', text: feature.title }],
      then:
        count > 0
          ? [{ step: 'see-items', list, atLeast: count, atMost: count }]
          : [{ step: 'see-text', text: `No ${plural} yet` }],
    },
    ...(foreign
      ? [
          {
            id: `${feature.id}-opens-one`,
            title: `Who looks after ${plural} opens that of another person`,
            given,
            when: [
              ...steps,
              { step: 'click' as const, role: 'link' as const, name: seedTitle(entity, foreign), within: list },
            ],
            then: [{ step: 'see-heading' as const, text: seedTitle(entity, foreign) }],
          },
        ]
      : []),
    ...closedPage(feature.id, plural, feature, model),
  ];
}
