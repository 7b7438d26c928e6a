/** How a person fills in the form of a new record and saves it, step by step where the form has steps. */
import type { Scenario, WhenStep } from '../../blueprint/scenario.ts';
import { stepsOf } from '../entity/form-steps.ts';
import type { EntityModel } from '../product-model.ts';
import type { SampleValue } from './sample-input.ts';

/** The button with which the form goes on from its first fields. */
export function firstButton(entity: EntityModel): 'Next' | 'Save' {
  return stepsOf(entity) ? 'Next' : 'Save';
}

/** Up to and with the click that saves. */
export function fillForm(entity: EntityModel, sample: readonly SampleValue[]): Scenario['when'] {
  const steps = stepsOf(entity);
  const save: WhenStep = { step: 'click', role: 'button', name: 'Save' };
  const filled = (values: readonly SampleValue[]) => values.flatMap(({ step }) => (step ? [step] : []));
  if (!steps) return [...filled(sample), save];
  return [
    ...steps.flatMap(({ fields }, index): Scenario['when'] => [
      ...filled(sample.filter(({ field }) => fields.includes(field))),
      { step: 'click', role: 'button', name: 'Next' },
      { step: 'see-text', text: `Step ${index + 2} of ${steps.length + 1}` },
    ]),
    save,
  ];
}
