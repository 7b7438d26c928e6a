import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';
import { assigneesOf, firstAssignments } from './assignment-tables.ts';

/** A record is given to somebody, and everybody finds what is theirs to do. */
export function assignmentScenarios(feature: FeatureOf<'assignment'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const thing = inSentence(entity.label);
  const [first] = firstAssignments(feature, entity, model);
  const record = entity.seed.at(-1);
  const person = assigneesOf(feature, model).at(-1);
  if (!first || !record || !person) return [];
  const isDemoUser = first.person.index === 0;
  const asAssignee = isDemoUser
    ? []
    : [{ step: 'click' as const, role: 'button' as const, name: first.person.name, within: 'Demo' }];
  return [
    ...(isDemoUser || first.person.isDemo
      ? [
          {
            id: `${feature.id}-mine`,
            title: `${first.person.name} finds the ${inSentence(entity.pluralLabel)} that are assigned to them`,
            given: { step: 'open' as const, path: feature.path },
            when: asAssignee,
            then: [{ step: 'see-text' as const, text: seedTitle(entity, first.record), within: feature.title }],
          },
        ]
      : []),
    {
      id: `${feature.id}-assigns`,
      title: `A ${thing} is assigned to ${person.name}`,
      given: { step: 'open', path: `${entity.path}/${seedId(entity, record)}` },
      when: [
        ...actingAs(feature.by, model).steps,
        { step: 'choose', label: 'Assign to', option: person.name },
        { step: 'click', role: 'button', name: 'Assign' },
        { step: 'see-message', text: `is assigned to ${person.name}` },
        { step: 'reload' },
      ],
      then: [{ step: 'see-text', text: person.name, within: 'Assigned to' }],
    },
  ];
}
