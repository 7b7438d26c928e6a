import type { Scenario, WhenStep } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';
import { startOf } from './workflow-proof.ts';

/** The status changes where it may, is written down, can be undone; who decides finds what waits. */
export function workflowScenarios(feature: FeatureOf<'workflow'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const start = startOf(feature, entity, model);
  if (!start) return [];
  const { transition, record, acting, outsider } = start;
  const title = seedTitle(entity, record);
  const path = `${entity.path}/${seedId(entity, record)}`;
  const change: WhenStep[] = [
    { step: 'click', role: 'button', name: transition.action, within: 'Progress' },
    ...(transition.note ? [{ step: 'click' as const, role: 'button' as const, name: `${transition.action} now` }] : []),
  ];
  const scenarios: Scenario[] = [
    {
      id: `${feature.id}-changes`,
      title: `“${transition.action}” changes a ${inSentence(entity.label)}, and its history says so`,
      given: { step: 'open', path },
      when: [...acting.steps, ...change, { step: 'see-message', text: `is now ${transition.to}` }, { step: 'reload' }],
      then: [
        { step: 'see-text', text: transition.to, within: 'History' },
        { step: 'see-text', text: acting.person?.name ?? '', within: 'History' },
      ],
    },
    {
      id: `${feature.id}-undo`,
      title: `Who changed the status of a ${inSentence(entity.label)} can undo it`,
      given: { step: 'open', path },
      when: [
        ...acting.steps,
        ...change,
        { step: 'see-message', text: `is now ${transition.to}` },
        { step: 'click', role: 'button', name: 'Undo' },
      ],
      then: [
        { step: 'see-message', text: 'Undone' },
        { step: 'see-control', role: 'button', name: transition.action },
      ],
    },
  ];
  if (outsider && !entity.isPrivate)
    scenarios.push({
      id: `${feature.id}-not-for-others`,
      title: `A person with the role ${outsider.person?.role} is not offered “${transition.action}”`,
      given: { step: 'open', path },
      when: [...outsider.steps, { step: 'see-heading', text: 'Progress' }],
      then: [{ step: 'see-no-text', text: transition.action, within: 'Progress' }],
    });
  if (feature.queue)
    scenarios.push({
      id: `${feature.id}-waiting`,
      title: `Who decides finds the ${inSentence(entity.pluralLabel)} that wait`,
      given: { step: 'open', path: feature.queue.path },
      when: acting.steps,
      then: [
        { step: 'see-heading', text: feature.queue.title },
        { step: 'see-text', text: title, within: entity.pluralLabel },
      ],
    });
  return scenarios;
}
