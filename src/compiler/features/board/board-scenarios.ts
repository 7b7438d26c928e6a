import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { isOfHolder, seedTitle } from '../../proof/seed-facts.ts';
import { visitList } from '../../proof/visit-list.ts';
import { startAmong, startOf } from '../workflow/workflow-proof.ts';
import { statusOf } from './board-status.ts';

/** Each status has its column, and a card goes from one to the next. */
export function boardScenarios(feature: FeatureOf<'board'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const status = statusOf(feature, model);
  const workflow = blueprint.features.find((each) => each.kind === 'workflow' && each.entity === feature.entity);
  const isOwn = entity.isPrivate && !entity.caseload;
  const { listed, person, ...visit } = visitList(entity, model);
  const steps = isOwn ? actingAs('owner', model, entity).steps : visit.steps;
  // On the board of those who look after the records it is one of them who moves.
  const open = workflow?.kind === 'workflow' && !entity.caseload ? startOf(workflow, entity, model) : undefined;
  const handled =
    workflow?.kind === 'workflow' && entity.caseload ? startAmong(workflow, listed.seed, person) : undefined;
  const start = open ?? handled;
  const mover = open ? open.acting.steps : steps;
  const shown = listed.seed.filter((record) => !isOwn || isOfHolder(entity, record));
  const first = status.options?.find((option) => shown.some((record) => record.values[status.name] === option));
  const count = shown.filter((record) => record.values[status.name] === first).length;
  const columns: Scenario[] =
    first === undefined
      ? []
      : [
          {
            id: `${feature.id}-columns`,
            title: `The ${inSentence(entity.pluralLabel)} stand in columns by ${inSentence(status.label)}`,
            given: { step: 'open', path: feature.path },
            when: [...steps],
            then: [
              { step: 'see-heading', text: first },
              { step: 'see-items', list: `Cards in ${first}`, atLeast: count, atMost: count },
            ],
          },
        ];
  if (!start) return columns;
  const title = seedTitle(entity, start.record);
  const { action, to, note } = start.transition;
  return [
    ...columns,
    {
      id: `${feature.id}-moves`,
      title: `A ${inSentence(entity.label)} is moved to “${to}” on the board`,
      given: { step: 'open', path: feature.path },
      when: [
        ...mover,
        { step: 'choose', label: `Move ${title}`, option: `${action} → ${to}` },
        ...(note ? [{ step: 'click' as const, role: 'button' as const, name: `${action} now` }] : []),
        { step: 'see-message', text: `is now ${to}` },
        { step: 'reload' },
      ],
      then: [{ step: 'see-text', text: title, within: `Cards in ${to}` }],
    },
  ];
}
