/** Find: categories above lists, records that are alike, one search over everything, look-ups and comparisons. */
import type { Entity, Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { Family, FeatureDraft } from '../family.ts';
import { planComparisons } from './plan-compare.ts';
import { planSavedSearches } from './plan-saved-searches.ts';
import { planLookUps, prepareLookUps } from './plan-look-up.ts';

export const findFamily: Family = {
  prepare: prepareLookUps,
  needsAccount: ({ wishes }) => wishes.some(({ key }) => key === 'saved-searches'),
  plan,
};

function plan(draft: FeatureDraft): Feature[] {
  const listed = draft.entities.filter((entity) => catalogueOf(entity, draft.features) !== undefined);
  return [
    ...listed.flatMap((entity, index) => categoriesOf(entity, index === 0, draft)),
    ...listed.slice(0, 2).flatMap((entity) => relatedOf(entity, draft)),
    ...siteSearch(listed, draft),
    ...planLookUps(draft),
    ...planComparisons(draft),
    ...planSavedSearches(draft),
  ];
}

const categoryNames =
  /categor|genre|topic|type|kind|cuisine|subject|section|department|style|sector|industry|breed|sport/i;

/** The field that people would look for things by. */
function categoryField(entity: Entity): Entity['fields'][number] | undefined {
  const choices = entity.fields.filter(
    (field) => field.type === 'choice' && !/status|state|priority/i.test(field.name),
  );
  const relation = entity.fields.find((field) => field.type === 'relation' && /categor|genre|topic/i.test(field.name));
  return relation ?? choices.find((field) => categoryNames.test(field.name));
}

/** Asked for, or fitting a collection that is shown as cards. */
function categoriesOf(entity: Entity, isMain: boolean, { wishes, features }: FeatureDraft): Feature[] {
  const field = categoryField(entity);
  const isWished = wishes.some((wish) => wish.key === 'categories' && wish.entity === entity.name);
  const isCollection = isMain && catalogueOf(entity, features)?.layout === 'cards';
  if (field === undefined || entity.seed.length === 0 || !(isWished || isCollection)) return [];
  const values = new Set(entity.seed.map((record) => record.values[field.name] ?? null));
  if (values.size < 2 || values.size > 14) return [];
  return [{ id: `categories-of-${slugOf(entity)}`, kind: 'categories', entity: entity.name, field: field.name }];
}

function relatedOf(entity: Entity, { wishes, features }: FeatureDraft): Feature[] {
  const field = categoryField(entity);
  const isWished = wishes.some(
    (wish) => wish.key === 'related' && (wish.entity === entity.name || wish.entity === null),
  );
  if (field === undefined || entity.seed.length < 4) return [];
  if (!isWished && catalogueOf(entity, features)?.layout !== 'cards') return [];
  return [{ id: `related-${slugOf(entity)}`, kind: 'related', entity: entity.name, field: field.name }];
}

/** Asked for, and worth while where there is more than one list. */
function siteSearch(listed: readonly Entity[], { wishes }: FeatureDraft): Feature[] {
  const isWished = wishes.some((wish) => wish.key === 'site-search');
  if (listed.length < 2 || !(isWished || listed.length > 2)) return [];
  const sources = listed.slice(0, 6).map((entity) => {
    const texts = entity.fields
      .filter((field) => ['text', 'long-text'].includes(field.type))
      .map((field) => field.name);
    const choices = entity.fields.filter((field) => field.type === 'choice').map((field) => field.name);
    return { entity: entity.name, fields: [...new Set([entity.titleField, ...texts, ...choices])].slice(0, 6) };
  });
  return [{ id: 'site-search', kind: 'site-search', path: '/search', sources }];
}

function catalogueOf(entity: Entity, features: readonly Feature[]): FeatureOf<'catalogue'> | undefined {
  return features.find(
    (feature): feature is FeatureOf<'catalogue'> => feature.kind === 'catalogue' && feature.entity === entity.name,
  );
}

function slugOf(entity: Entity): string {
  return kebabCase(entity.pluralLabel).slice(0, 40).replace(/-$/, '') || kebabCase(entity.name);
}
