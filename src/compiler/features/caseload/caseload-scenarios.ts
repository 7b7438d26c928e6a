/** Who looks after the records sees those of everybody and opens one; others do not get there. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import { caseloadRoles } from '../../../blueprint/caseload-roles.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel, type ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { onFirstPage, seedTitle } from '../../proof/seed-facts.ts';
import { handledBySeedPerson } from '../../proof/seen-by.ts';
import { visitList } from '../../proof/visit-list.ts';
import { closedPage } from '../staff/closed-to-others.ts';

export function caseloadScenarios(feature: FeatureOf<'caseload'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const { given, steps, listed: entity, person } = visitList(entityOf(model, feature.entity), model);
  const plural = inSentence(entity.pluralLabel);
  const roles = caseloadRoles(feature);
  const who = roles.length === 0 ? '' : ` as ${roles.map((role) => inSentence(role)).join(' or ')}`;
  const list = entity.pluralLabel;
  const count = onFirstPage(entity, entity.seed.length);
  const foreign = entity.seed.slice(0, count).find((record) => (record.owner ?? 0) !== (person?.index ?? 0));
  return [
    {
      id: `${feature.id}-sees-all`,
      title: `Who looks after ${plural}${who} sees ${feature.through ? 'what is theirs to handle' : 'those of everybody'}`,
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
    ...theirs(feature, entityOf(model, feature.entity), model),
    ...(roles.length > 0 ? closedPage(feature.id, plural, { path: feature.path, roles }, model) : []),
  ];
}

/** Who handles what is about their own sees that, where others see all. */
function theirs(feature: FeatureOf<'caseload'>, entity: EntityModel, model: ProductModel): Scenario[] {
  if (!feature.through || feature.through.roles.length === 0 || feature.roles.length === 0) return [];
  const { person, steps } = actingAs({ roles: feature.through.roles }, model);
  const seen = handledBySeedPerson(entity, person);
  const count = onFirstPage(entity, seen.length);
  const [first] = seen;
  const list = entity.pluralLabel;
  return [
    {
      id: `${feature.id}-sees-theirs`,
      title: `Who handles ${inSentence(list)} as ${feature.through.roles.map((role) => inSentence(role)).join(' or ')} sees what is about their own and nothing else`,
      given: { step: 'open', path: feature.path },
      when: [...steps, { step: 'see-heading', text: feature.title }],
      then: first
        ? [
            { step: 'see-items', list, atLeast: count, atMost: count },
            { step: 'see-text', text: seedTitle(entity, first), within: list },
          ]
        : [{ step: 'see-text', text: `No ${inSentence(list)} yet` }],
    },
  ];
}
