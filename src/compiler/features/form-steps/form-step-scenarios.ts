/** A form in steps in a browser: on and back, checked step by step, kept over a reload, read over before it is sent. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { creators } from '../../entity/audience.ts';
import { stepsOf } from '../../entity/form-steps.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { fillForm } from '../../proof/fill-form.ts';
import { sampleInput, sampleTitle } from '../../proof/sample-input.ts';

export function formStepScenarios(feature: FeatureOf<'form-steps'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const sample = sampleInput(entity);
  const steps = stepsOf(entity);
  const [first] = steps ?? [];
  if (!entity.create || !sample || !steps || !first) return [];
  const acting = actingAs(creators(entity.create.by, entity, model), model);
  const noun = inSentence(entity.label);
  const { label } = entity.titleField;
  const title = sampleTitle(entity);
  const count = steps.length + 1;
  const given = { step: 'open' as const, path: `${entity.path}/new` };
  const next = { step: 'click' as const, role: 'button' as const, name: 'Next' };
  const firstStep: Scenario['when'] = [
    ...acting.steps,
    ...sample.flatMap(({ field, step }) => (step && first.fields.includes(field) ? [step] : [])),
    next,
    { step: 'see-text', text: `Step 2 of ${count}` },
  ];
  const toReview = fillForm(entity, sample).slice(0, -1);
  return [
    {
      id: `${feature.id}-review`,
      title: `A ${noun} is filled in over ${steps.length} steps, read over, changed and saved`,
      given,
      when: [
        ...acting.steps,
        ...toReview,
        { step: 'see-text', text: title, within: 'Review' },
        { step: 'click', role: 'button', name: `Change: ${first.title}` },
        { step: 'fill', label, value: `${title}, changed` },
        ...steps.map(() => next),
        { step: 'see-text', text: `${title}, changed`, within: 'Review' },
        { step: 'click', role: 'button', name: 'Save' },
      ],
      then: [{ step: 'see-message', text: `${entity.label} saved` }],
    },
    {
      id: `${feature.id}-checks`,
      title: `A step that lacks something does not lead to the next, and says why`,
      given,
      when: [...acting.steps, next, { step: 'see-field-error', label, text: `${label} is required` }],
      then: [{ step: 'see-text', text: `Step 1 of ${count}` }],
    },
    {
      id: `${feature.id}-back`,
      title: `Going back, and loading the page anew, loses nothing`,
      given,
      when: [
        ...firstStep,
        { step: 'reload' },
        { step: 'see-text', text: `Step 2 of ${count}` },
        { step: 'click', role: 'button', name: 'Back' },
      ],
      then: [{ step: 'see-field-value', label, value: title }],
    },
  ];
}
