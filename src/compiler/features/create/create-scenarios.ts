import type { Audience, Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep, WhenStep } from '../../../blueprint/scenario.ts';
import { creators } from '../../entity/audience.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel, type ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf, type Acting } from '../../proof/acting-as.ts';
import { fillForm, firstButton } from '../../proof/fill-form.ts';
import { onFirstPage } from '../../proof/seed-facts.ts';
import type { SeedPerson } from '../account/seed-people.ts';
import { sampleInput, sampleTitle } from '../../proof/sample-input.ts';

/** A record is entered and stays; a form that lacks something says so and saves nothing; nothing typed is lost. */
export function createScenarios(feature: FeatureOf<'create'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const audience = creators(feature.by, entity, model);
  const acting = actingAs(audience, model);
  const { steps } = acting;
  return [
    ...saved(feature, entity, steps),
    refused(feature, entity, acting),
    kept(feature, entity, steps),
    ...(audience === 'anyone' ? [] : [closed(feature, entity)]),
    ...offLimits(feature, entity, audience, model),
  ];
}

function saved(feature: FeatureOf<'create'>, entity: EntityModel, steps: readonly WhenStep[]): Scenario[] {
  const sample = sampleInput(entity);
  if (!sample) return [];
  return [
    {
      id: `${feature.id}-saves`,
      title: `A new ${inSentence(entity.label)} is saved and stays`,
      given: { step: 'open', path: entity.path },
      when: [
        ...steps,
        { step: 'click', role: 'link', name: feature.action },
        ...fillForm(entity, sample),
        { step: 'see-message', text: `${entity.label} saved` },
        { step: 'reload' },
      ],
      then: [
        isLater(entity)
          ? { step: 'see-heading', text: entity.pluralLabel }
          : { step: 'see-text', text: sampleTitle(entity), within: entity.pluralLabel },
      ],
    },
  ];
}

/** In an order of the list's own a new record may stand on a later page. */
function isLater({ catalogue, seed }: EntityModel): boolean {
  return catalogue?.order !== undefined && seed.length >= catalogue.pageSize;
}

function refused(feature: FeatureOf<'create'>, entity: EntityModel, { person, steps }: Acting): Scenario {
  const { label } = entity.titleField;
  return {
    id: `${feature.id}-needs-title`,
    title: `A ${inSentence(entity.label)} without “${label}” is not saved, and the form says why`,
    given: { step: 'open', path: `${entity.path}/new` },
    when: [
      ...steps,
      { step: 'click', role: 'button', name: firstButton(entity) },
      { step: 'see-field-error', label, text: `${label} is required` },
      { step: 'visit', path: entity.path },
      { step: 'see-heading', text: entity.catalogue ? entity.pluralLabel : (entity.mine?.title ?? '') },
    ],
    then: [asBefore(entity, person)],
  };
}

/** As many records as there were. */
function asBefore(entity: EntityModel, person: SeedPerson | undefined): ThenStep {
  const own = entity.seed.filter(({ owner = 0 }) => owner === (person?.index ?? 0));
  const count = entity.isPrivate ? own.length : onFirstPage(entity, entity.seed.length);
  if (count > 0) return { step: 'see-items', list: entity.pluralLabel, atLeast: count, atMost: count };
  return { step: 'see-text', text: `No ${inSentence(entity.pluralLabel)}` };
}

function kept(feature: FeatureOf<'create'>, entity: EntityModel, steps: readonly WhenStep[]): Scenario {
  const { label } = entity.titleField;
  // Where Enter sends what there is, it is not pressed.
  const isSent = entity.fields.length === 1 || entity.formSteps !== undefined;
  return {
    id: `${feature.id}-keeps-draft`,
    title: `What was typed for a new ${inSentence(entity.label)} is still there after a reload`,
    given: { step: 'open', path: `${entity.path}/new` },
    when: [
      ...steps,
      { step: 'fill', label, value: sampleTitle(entity) },
      ...(isSent ? [] : [{ step: 'press' as const, key: 'Enter' as const }]),
      { step: 'see-path', path: `${entity.path}/new` },
      { step: 'reload' },
    ],
    then: [{ step: 'see-field-value', label, value: sampleTitle(entity) }],
  };
}

function closed(feature: FeatureOf<'create'>, entity: EntityModel): Scenario {
  return {
    id: `${feature.id}-needs-sign-in`,
    title: `Only a person who is signed in can add a ${inSentence(entity.label)}`,
    given: { step: 'open-signed-out', path: `${entity.path}/new` },
    when: [],
    then: [{ step: 'see-heading', text: 'Please sign in' }],
  };
}

/** A demo person of another role finds no form. */
function offLimits(
  feature: FeatureOf<'create'>,
  entity: EntityModel,
  audience: Audience,
  model: ProductModel,
): Scenario[] {
  const outsider = outsiderOf(audience, model);
  if (!outsider) return [];
  return [
    {
      id: `${feature.id}-not-for-others`,
      title: `A person with the role ${outsider.person.role} cannot add a ${inSentence(entity.label)}`,
      given: { step: 'open', path: `${entity.path}/new` },
      when: outsider.steps,
      then: [{ step: 'see-heading', text: 'This page is for others' }],
    },
  ];
}
