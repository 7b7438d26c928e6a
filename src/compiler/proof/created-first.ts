import type { GivenStep, Scenario } from '../../blueprint/scenario.ts';
import type { EntityModel } from '../product-model.ts';
import { sampleInput, sampleTitle } from './sample-input.ts';

/** The way to the page of a record that the person has just created; undefined where nobody can create one. */
export function createdFirst(
  entity: EntityModel,
): { given: GivenStep; when: Scenario['when']; title: string } | undefined {
  const sample = entity.create && sampleInput(entity);
  if (!sample) return undefined;
  const title = sampleTitle(entity);
  return {
    given: { step: 'open', path: `${entity.path}/new` },
    when: [
      ...sample.flatMap(({ step }) => (step ? [step] : [])),
      { step: 'click', role: 'button', name: 'Save' },
      { step: 'see-message', text: `${entity.label} saved` },
      { step: 'click', role: 'link', name: title, within: entity.pluralLabel },
      { step: 'see-heading', text: title },
    ],
    title,
  };
}
