import type { Audience, Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel, type ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { createdFirst } from '../../proof/created-first.ts';
import { deletableRecord, foreignRecord, heldRecord } from '../../proof/reach-record.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';

/** It asks, then the record is gone; what others need and what belongs to others stays. */
export function deleteScenarios(feature: FeatureOf<'delete'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const audience = effectiveAudience(feature.by, entity, model);
  return [
    ...restored(feature, entity, audience, model),
    ...deleted(feature, entity, audience, model),
    ...held(feature, entity, audience, model),
    ...foreign(feature, entity, audience, model),
  ];
}

function deleted(
  feature: FeatureOf<'delete'>,
  entity: EntityModel,
  audience: Audience,
  model: ProductModel,
): Scenario[] {
  const record = deletableRecord(entity, audience, model);
  const start = record
    ? {
        given: { step: 'open' as const, path: pageOf(entity, seedId(entity, record)) },
        when: actingAs(audience, model, entity).steps,
        title: seedTitle(entity, record),
      }
    : createdFirst(entity, audience, model);
  if (!start) return [];
  return [
    {
      id: `${feature.id}-deletes`,
      title: `A ${inSentence(entity.label)} is deleted after a question`,
      given: start.given,
      when: [
        ...start.when,
        { step: 'click', role: 'button', name: 'Delete' },
        { step: 'see-text', text: 'It goes to the trash' },
        { step: 'click', role: 'button', name: `Delete ${entity.label}` },
        { step: 'see-message', text: `${entity.label} deleted` },
        { step: 'see-path', path: entity.path },
        { step: 'reload' },
        { step: 'see-heading', text: entity.catalogue ? entity.pluralLabel : (entity.mine?.title ?? '') },
      ],
      then: [{ step: 'see-no-text', text: start.title }],
    },
  ];
}

/** What is deleted is had back, so that further scenarios find it. */
function restored(
  feature: FeatureOf<'delete'>,
  entity: EntityModel,
  audience: Audience,
  model: ProductModel,
): Scenario[] {
  const record = deletableRecord(entity, audience, model);
  if (!record) return [];
  const title = seedTitle(entity, record);
  const page = pageOf(entity, seedId(entity, record));
  const deletes = [
    ...actingAs(audience, model, entity).steps,
    { step: 'click' as const, role: 'button' as const, name: 'Delete' },
    { step: 'click' as const, role: 'button' as const, name: `Delete ${entity.label}` },
    { step: 'see-message' as const, text: `${entity.label} deleted` },
  ];
  // All kinds of records share one trash.
  const isFirst = model.features.find(({ kind }) => kind === 'delete')?.id === feature.id;
  const fromTrash: Scenario = {
    id: `${feature.id}-restored`,
    title: `A deleted ${inSentence(entity.label)} is restored from the trash`,
    given: { step: 'open', path: page },
    when: [
      ...deletes,
      { step: 'visit', path: '/trash' },
      { step: 'click', role: 'button', name: `Restore ${title}` },
      { step: 'see-message', text: `${entity.label} restored` },
      { step: 'visit', path: page },
    ],
    then: [{ step: 'see-heading', text: title }],
  };
  return [
    {
      id: `${feature.id}-undone`,
      title: `Who deletes a ${inSentence(entity.label)} can have it back at once`,
      given: { step: 'open', path: page },
      when: [
        ...deletes,
        { step: 'click', role: 'button', name: 'Undo' },
        { step: 'see-message', text: `${entity.label} restored` },
        { step: 'visit', path: page },
      ],
      then: [{ step: 'see-heading', text: title }],
    },
    ...(isFirst ? [fromTrash] : []),
  ];
}

function held(feature: FeatureOf<'delete'>, entity: EntityModel, audience: Audience, model: ProductModel): Scenario[] {
  const record = heldRecord(entity, audience, model);
  if (!record) return [];
  return [
    {
      id: `${feature.id}-keeps-needed`,
      title: `A ${inSentence(entity.label)} that others need is not deleted`,
      given: { step: 'open', path: pageOf(entity, seedId(entity, record)) },
      when: [
        ...actingAs(audience, model, entity).steps,
        { step: 'click', role: 'button', name: 'Delete' },
        { step: 'click', role: 'button', name: `Delete ${entity.label}` },
        { step: 'see-message', text: 'cannot be deleted' },
        { step: 'reload' },
      ],
      then: [{ step: 'see-heading', text: seedTitle(entity, record) }],
    },
  ];
}

function foreign(
  feature: FeatureOf<'delete'>,
  entity: EntityModel,
  audience: Audience,
  model: ProductModel,
): Scenario[] {
  const record = foreignRecord(entity, audience, model);
  if (!record || mentionsDelete(entity)) return [];
  return [
    {
      id: `${feature.id}-only-own`,
      title: `Nobody is offered to delete a ${inSentence(entity.label)} of somebody else`,
      given: { step: 'open', path: pageOf(entity, seedId(entity, record)) },
      when: [{ step: 'see-heading', text: seedTitle(entity, record) }],
      then: [{ step: 'see-no-text', text: 'Delete', within: seedTitle(entity, record) }],
    },
  ];
}

/** Where the word is part of what the page shows anyway, its absence proves nothing. */
function mentionsDelete(entity: EntityModel): boolean {
  const shown = [entity, ...entity.referencedBy.map((reference) => reference.entity)];
  return shown.some(({ fields, seed }) => /delete/i.test(JSON.stringify([fields.map((field) => field.label), seed])));
}

function pageOf(entity: EntityModel, id: number): string {
  return `${entity.path}/${id}`;
}
