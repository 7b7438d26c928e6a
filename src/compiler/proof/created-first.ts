import type { GivenStep, Scenario } from '../../blueprint/scenario.ts';
import type { Audience } from '../../blueprint/schema.ts';
import { creators } from '../entity/audience.ts';
import type { EntityModel, ProductModel } from '../product-model.ts';
import { actingAs } from './acting-as.ts';
import { fillForm } from './fill-form.ts';
import { sampleInput, sampleTitle } from './sample-input.ts';

/** The way to the page of a record that the person has just created; undefined where who may go on under `audience` cannot create one. */
export function createdFirst(
  entity: EntityModel,
  audience: Audience,
  model: ProductModel,
): { given: GivenStep; when: Scenario['when']; title: string } | undefined {
  const sample = entity.create && sampleInput(entity);
  if (!entity.create || !sample) return undefined;
  const acting = actingAs(creators(entity.create.by, entity, model), model);
  if (acting.person?.index !== actingAs(audience, model, entity).person?.index) return undefined;
  const title = sampleTitle(entity);
  return {
    given: { step: 'open', path: `${entity.path}/new` },
    when: [
      ...acting.steps,
      ...fillForm(entity, sample),
      { step: 'see-message', text: `${entity.label} saved` },
      { step: 'click', role: 'link', name: title, within: entity.pluralLabel },
      { step: 'see-heading', text: title },
    ],
    title,
  };
}
