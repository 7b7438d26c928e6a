/** Adds what a product can do, by asking the same families that design new products. */
import type { Blueprint, Entity, Feature } from '../../../blueprint/schema.ts';
import type { EntityAccess } from '../../design/plan-features.ts';
import { decideAccess, planEntityFeatures } from '../../design/plan-features.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import { makeEntities } from '../../design/make-seeds.ts';
import { families } from '../../families/registry.ts';
import type { EntityDraft } from '../../families/family.ts';
import { capabilityByKey } from '../../lexicon/capabilities.ts';
import { entityByName } from '../../lexicon/lexicon.ts';
import { readConcept } from '../../reading/read-concept.ts';
import type { Act } from '../../reading/reading.ts';
import type { Outcome } from './outcome.ts';
import type { OperationOf } from '../operation.ts';
import { addField } from './fields.ts';
import { addFeature, entityOf, featureOf, freePath } from './parts.ts';
import { withAccount } from './account.ts';

type Addition = OperationOf<'add-capability'>;

/** Of the entity that is named, otherwise of the first one that it suits. */
export function addCapability(blueprint: Blueprint, operation: Addition): Outcome {
  const capability = capabilityByKey(operation.capability);
  if (capability === null || capability.notServed !== undefined)
    return capability?.notServed?.reason ?? 'Products cannot do that yet.';
  const entities = operation.entity === null ? blueprint.entities.map(({ name }) => name) : [operation.entity];
  for (const entity of [...entities, ...(entities.length === 0 ? [null] : [])]) {
    const added = addFor(blueprint, operation, entity, capability.features);
    if (added !== null) return added;
  }
  const has = blueprint.features.some(({ kind }) => capability.features.includes(kind));
  return has
    ? `The product has that already: ${capability.label}.`
    : `I found nothing in this product that this would suit: ${capability.label}. Say of what it should be.`;
}

function addFor(
  blueprint: Blueprint,
  { capability: key, words }: Addition,
  entity: string | null,
  wanted: readonly Feature['kind'][],
): Blueprint | null {
  if (key === 'account') return featureOf(blueprint, 'account') === undefined ? withAccount(blueprint) : null;
  const concept = `A website with ${blueprint.entities.map(({ pluralLabel }) => pluralLabel.toLowerCase()).join(', ')}. People can use ${words}.`;
  const reading = readConcept(concept);
  const sentence = reading.sentences.at(-1);
  if (sentence === undefined) return null;
  const wish: Wish = { key, entity, span: sentence.span, sentence, act: actOf(words, key, entity, sentence.span) };
  const draft: EntityDraft = {
    reading,
    wishes: [wish],
    entities: blueprint.entities.map((one) => planned(one, blueprint)),
  };
  for (const family of families) family.prepare?.(draft);
  const needsAccount = families.some((family) => family.needsAccount?.(draft) ?? false);
  const signs = needsAccount ? withAccount(blueprint) : blueprint;
  const account = featureOf(signs, 'account');
  const people = account === undefined ? [] : [account.demoUser, ...account.people];
  const grown = withNewEntities(signs, draft, people.length);
  if (grown === null) return null;
  const access = accessOf(grown, draft);
  const own = access.filter((one) => one.entity.name === wish.entity);
  const plain = planEntityFeatures(own, [wish], account !== undefined, null);
  const planning = {
    reading,
    wishes: [wish],
    access,
    entities: grown.entities,
    hasAccount: account !== undefined,
    roles: account?.roles ?? [],
    people,
    features: [...grown.features],
  };
  const special = families.flatMap((family) => family.plan?.(planning) ?? []);
  const made = [...special, ...plain].filter(
    (feature) => (wanted.includes(feature.kind) || feature.kind === 'payment') && !isPresent(feature, grown),
  );
  if (!made.some(({ kind }) => wanted.includes(kind))) return null;
  return made.reduce((done, feature) => addFeature(done, placed(feature, done)), grown);
}

/** Reports have an address that never changes; other pages move to a free one. */
function placed(feature: Feature, blueprint: Blueprint): Feature {
  return feature.kind !== 'report' && 'path' in feature
    ? { ...feature, path: freePath(blueprint, feature.path) }
    : feature;
}

function isPresent(feature: Feature, { features }: Blueprint): boolean {
  return features.some(
    (other) =>
      other.kind === feature.kind &&
      (!('entity' in feature) || !('entity' in other) || other.entity === feature.entity),
  );
}

function actOf(words: string, key: string, entity: string | null, span: Wish['span']): Act {
  return {
    span,
    words: words.toLowerCase(),
    phrase: words,
    isNominal: true,
    verb: 'use',
    object: words.toLowerCase(),
    actor: null,
    capabilities: [key],
    things: entity === null ? [] : [entity],
    isPart: false,
    isLoose: false,
    isAttribute: false,
    rule: null,
    excluded: null,
  };
}

function planned(entity: Entity, blueprint: Blueprint): PlannedEntity {
  const list = featureOf(blueprint, 'catalogue', entity.name);
  return {
    name: entity.name,
    label: entity.label,
    pluralLabel: entity.pluralLabel,
    description: entity.description,
    known: entityByName(entity.name),
    fields: entity.fields.map((field) => ({ ...field })),
    titleField: entity.titleField,
    isPersonal: entity.owned,
    publicCreate: featureOf(blueprint, 'create', entity.name) !== undefined,
    layout: list?.layout ?? 'table',
  };
}

/** Fields and things that a family adds. One that would take out what is there does not suit this product. */
function withNewEntities(blueprint: Blueprint, draft: EntityDraft, people: number): Blueprint | null {
  if (blueprint.entities.some(({ name }) => !draft.entities.some((one) => one.name === name))) return null;
  let grown = blueprint;
  for (const one of draft.entities) {
    const present = entityOf(grown, one.name);
    if (present === undefined) continue;
    for (const field of one.fields) {
      if (present.fields.some(({ name }) => name === field.name)) continue;
      const added = addField(grown, one.name, field);
      if (typeof added === 'object') grown = added;
    }
  }
  const fresh = draft.entities.filter(({ name }) => entityOf(blueprint, name) === undefined);
  if (fresh.length === 0) return grown;
  const access = decideAccess(fresh, draft.wishes, people > 0, null);
  const entities = [...grown.entities, ...makeEntities(access, people, draft.reading.concept)];
  const lists = planEntityFeatures(access, draft.wishes, people > 0, null);
  return lists.reduce((done, feature) => addFeature(done, feature), { ...grown, entities });
}

function accessOf(blueprint: Blueprint, draft: EntityDraft): EntityAccess[] {
  return draft.entities.flatMap((entity) => {
    const own = entityOf(blueprint, entity.name);
    return own === undefined
      ? []
      : [{ entity, owned: own.owned, isPrivate: featureOf(blueprint, 'catalogue', own.name) === undefined }];
  });
}
