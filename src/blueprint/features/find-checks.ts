/** Categories, related records and the search over all lists: fields that they can work with, lists to lead to. */
import { duplicatesBy } from '../duplicates.ts';
import { checkField, checkFields, checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf, FieldType } from '../schema.ts';

const grouping: readonly FieldType[] = ['choice', 'relation'];
const searched: readonly FieldType[] = ['text', 'long-text', 'email', 'phone', 'url', 'choice'];

type EntityOf = (name: string) => Entity | undefined;

export function checkGrouping(
  feature: FeatureOf<'categories'> | FeatureOf<'related'>,
  blueprint: Blueprint,
  entityOf: EntityOf,
  path: string,
  add: Add,
): void {
  checkField(entityOf(feature.entity), feature.field, grouping, path, add);
  checkList(feature.entity, blueprint, path, add);
}

export function checkSiteSearch(
  feature: FeatureOf<'site-search'>,
  blueprint: Blueprint,
  entityOf: EntityOf,
  path: string,
  add: Add,
): void {
  for (const { entity, fields } of feature.sources) {
    checkFields(entityOf(entity), fields, searched, path, add);
    checkList(entity, blueprint, path, add);
  }
}

export function checkLookUp(feature: FeatureOf<'look-up'>, entityOf: EntityOf, path: string, add: Add): void {
  const entity = entityOf(feature.entity);
  checkField(entity, feature.field, ['text'], path, add);
  const values = (entity?.seed ?? []).map((record) => looseCode(String(record.values[feature.field] ?? '')));
  for (const value of duplicatesBy(
    values.filter((one) => one !== ''),
    (one) => one,
  ))
    add(path, `Two records of ${feature.entity} have the number "${value}".`, 'Give each a number of its own.');
}

/** Numbers are compared without spaces, hyphens and case. */
const looseCode = (text: string): string => text.toLowerCase().replaceAll(/[\s-]+/g, '');

export function checkCompare(
  feature: FeatureOf<'compare'>,
  blueprint: Blueprint,
  entityOf: EntityOf,
  path: string,
  add: Add,
): void {
  if (entityOf(feature.entity)) checkList(feature.entity, blueprint, path, add);
}

function checkList(entity: string, blueprint: Blueprint, path: string, add: Add): void {
  if (!has(blueprint, 'catalogue', entity))
    add(path, `There is no list of ${entity} that everybody may see.`, 'Add a catalogue of it.');
}

export function checkSavedSearches(
  feature: FeatureOf<'saved-searches'>,
  blueprint: Blueprint,
  entityOf: (name: string) => Entity | undefined,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  const narrows = (kind: 'search' | 'filter', entity: string) =>
    blueprint.features.find((other) => other.kind === kind && other.entity === entity);
  for (const name of feature.entities) {
    if (entityOf(name) === undefined) continue;
    if (!has(blueprint, 'catalogue', name) || !(narrows('search', name) ?? narrows('filter', name)))
      add(path, `The list of ${name} cannot be narrowed.`, 'Add a catalogue of it with a search or filters.');
  }
  for (const { entity: name, name: title, words, where } of feature.seed) {
    const below = `${path} › seed › ${title}`;
    const filter = narrows('filter', name);
    if (!feature.entities.includes(name)) add(below, `It is on no list of the feature.`, 'Name one of its entities.');
    if (words === undefined && where === undefined) add(below, 'It asks for nothing.', 'Give it words or a condition.');
    if (words !== undefined && !narrows('search', name))
      add(below, 'The list has no search.', 'Add one or drop the words.');
    if (where === undefined) continue;
    checkField(entityOf(name), where.field, ['choice'], below, add);
    if (filter?.kind !== 'filter' || !filter.fields.includes(where.field))
      add(below, `The list has no filter by "${where.field}".`, 'Name a field of its filter.');
  }
}
