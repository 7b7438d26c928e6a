import type { Audience, Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel, type ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { createdFirst } from '../../proof/created-first.ts';
import { foreignRecord, ownRecord } from '../../proof/reach-record.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';

/** A change is kept; what belongs to somebody else cannot be changed. */
export function editScenarios(feature: FeatureOf<'edit'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const audience = effectiveAudience(feature.by, entity, model);
  const scenarios = changed(feature, entity, audience, model);
  const foreign = foreignRecord(entity, audience, model);
  if (foreign) {
    scenarios.push({
      id: `${feature.id}-only-own`,
      title: `Nobody can change a ${inSentence(entity.label)} of somebody else`,
      given: { step: 'open', path: `${entity.path}/${seedId(entity, foreign)}/edit` },
      when: [
        { step: 'see-field-value', label: entity.titleField.label, value: seedTitle(entity, foreign) },
        { step: 'click', role: 'button', name: 'Save' },
      ],
      then: [{ step: 'see-message', text: 'Only its owner' }],
    });
  }
  if (audience !== 'anyone' && entity.seed.length > 0) scenarios.push(closed(feature, entity));
  return scenarios;
}

function changed(feature: FeatureOf<'edit'>, entity: EntityModel, audience: Audience, model: ProductModel): Scenario[] {
  const record = ownRecord(entity, audience, model);
  const start = record
    ? {
        given: { step: 'open' as const, path: `${entity.path}/${seedId(entity, record)}` },
        when: actingAs(audience, model, entity).steps,
        title: seedTitle(entity, record),
      }
    : createdFirst(entity, audience, model);
  if (!start) return [];
  const title = `${start.title.slice(0, 150)} (revised)`;
  return [
    {
      id: `${feature.id}-changes`,
      title: `A changed ${inSentence(entity.label)} is kept`,
      given: start.given,
      when: [
        ...start.when,
        { step: 'click', role: 'link', name: 'Edit' },
        { step: 'see-field-value', label: entity.titleField.label, value: start.title },
        { step: 'fill', label: entity.titleField.label, value: title },
        { step: 'click', role: 'button', name: 'Save' },
        { step: 'see-message', text: `${entity.label} saved` },
        { step: 'see-heading', text: title },
        { step: 'reload' },
      ],
      then: [{ step: 'see-heading', text: title }],
    },
  ];
}

function closed(feature: FeatureOf<'edit'>, entity: EntityModel): Scenario {
  return {
    id: `${feature.id}-needs-sign-in`,
    title: `Only a person who is signed in can change a ${inSentence(entity.label)}`,
    given: { step: 'open-signed-out', path: `${entity.path}/${entity.seed.length}/edit` },
    when: [],
    then: [{ step: 'see-heading', text: 'Please sign in' }],
  };
}
