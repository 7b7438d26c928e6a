/** What the words of a change request stand for in the product that it is about. */
import { looseName } from '../../../blueprint/duplicates.ts';
import type { Blueprint, Entity, Feature, Field } from '../../../blueprint/schema.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import { capabilitiesInClause } from '../../lexicon/capabilities.ts';
import { entitiesForNoun } from '../../lexicon/lexicon.ts';
import { singularise } from '../../lexicon/pluralise.ts';

export interface FieldPlace {
  entity: Entity;
  field: Field;
}

export interface Scene {
  blueprint: Blueprint;
  /** "the tasks", "list of tasks", "blog". */
  entity(words: string): Entity | null;
  /** "hours", "hours of tasks", "the task's hours", "task hours"; null when two things have such a field. */
  field(words: string, entity?: Entity): FieldPlace | null;
  /** A value of a choice field, in any case. */
  option(field: Field, words: string): string | null;
  /** The choice field that has this value. */
  fieldOfOption(words: string): (FieldPlace & { option: string }) | null;
  /** "the calendar", "about page", "comments on tasks": all features that go by these words. */
  features(words: string): Feature[];
  /** A page that can be named: lists, pages of text, calendars. */
  page(words: string): Feature | null;
  /** "managers", "admins". */
  role(words: string): string | null;
}

export function sceneOf(blueprint: Blueprint): Scene {
  const entity = (words: string): Entity | null => {
    const noun = bare(words)
      .replace(/^(?:list|lists|table|page|number|records) of (?:the |all )?/i, '')
      .replace(/ (?:list|lists|records?|entries|table|section)$/i, '');
    if (noun === '') return null;
    const loose = looseName(noun);
    const byLabel = blueprint.entities.filter((one) =>
      [one.label, one.pluralLabel, one.name].some((name) => looseName(name) === loose),
    );
    if (byLabel[0] !== undefined) return byLabel[0];
    const known = new Set(entitiesForNoun(noun).map(({ name }) => name));
    const bySynonym = blueprint.entities.filter(({ name }) => known.has(name));
    return bySynonym.length === 1 ? (bySynonym[0] ?? null) : null;
  };

  const inEntity = (words: string, owner: Entity): Field | null => {
    const name = bareField(words);
    if (name === '') return null;
    const loose = looseName(name);
    const exact = owner.fields.find((field) => [field.label, field.name].some((own) => looseName(own) === loose));
    return exact ?? bySense(name, owner);
  };

  const field = (words: string, owner?: Entity): FieldPlace | null => {
    const place = (one: Entity, part: string): FieldPlace | null => {
      const found = inEntity(part, one);
      return found === null ? null : { entity: one, field: found };
    };
    if (owner !== undefined) return place(owner, words);
    const text = bare(words);
    for (const [part, whole] of splits(text)) {
      const one = entity(whole);
      const found = one === null ? null : place(one, part);
      if (found !== null) return found;
    }
    const places = blueprint.entities.flatMap((one) => place(one, text) ?? []);
    return places.length === 1 ? (places[0] ?? null) : null;
  };

  const option = ({ options }: Field, words: string): string | null => {
    const loose = unquoted(words).toLowerCase();
    return options?.find((own) => own.toLowerCase() === loose) ?? null;
  };

  return {
    blueprint,
    entity,
    field,
    option,
    fieldOfOption(words) {
      const found = blueprint.entities.flatMap((one) =>
        one.fields.flatMap((each) => {
          const own = option(each, words);
          return own === null ? [] : [{ entity: one, field: each, option: own }];
        }),
      );
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    features: (words) => featuresBy(words, blueprint, entity),
    page: (words) => pageBy(words, blueprint, entity),
    role: (words) => roleBy(words, blueprint),
  };
}

/** Without quotes, articles and the like. */
export function bare(words: string): string {
  return unquoted(words)
    .replace(/^(?:(?:the|an?|all|every|each|any|our|my|your|their|its|these|this|of|existing)\s+)+/i, '')
    .replace(/[.,!]+$/, '')
    .trim();
}

/** "All customers" and "existing posts" are records: what is asked for is done with them, not with the kind of them. */
export function isAboutRecords(words: string): boolean {
  return /^(?:the )?(?:all|every|each|existing)\b/i.test(words.trim());
}

export function unquoted(words: string): string {
  return words
    .trim()
    .replace(/^["'](.*)["']$/, '$1')
    .trim();
}

function bareField(words: string): string {
  return bare(words)
    .replace(/^(?:field|column|label|attribute|property)s? /i, '')
    .replace(/ (?:field|column|label|attribute|property|option|value|input)s?$/i, '')
    .replace(/^["'](.*)["']$/, '$1')
    .trim();
}

/** The ways to cut "hours of tasks", "task's hours" and "task hours" into field and thing. */
function splits(text: string): [string, string][] {
  const found: [string, string][] = [];
  for (const match of text.matchAll(/ (?:of|for|on|in|from) /gi))
    found.push([text.slice(0, match.index), text.slice(match.index + match[0].length)]);
  const owner = /^(.+?)(?:'s|s') (.+)$/i.exec(text);
  if (owner) found.push([owner[2] ?? '', owner[1] ?? '']);
  const words = text.split(' ');
  for (let index = 1; index < words.length; index += 1)
    found.push([words.slice(index).join(' '), words.slice(0, index).join(' ')]);
  return found;
}

/** "The date", "the price", "the picture" of a thing that has one only. */
function bySense(name: string, owner: Entity): Field | null {
  const types: Readonly<Record<string, readonly Field['type'][]>> = {
    date: ['date', 'datetime'],
    price: ['money'],
    cost: ['money'],
    picture: ['image'],
    photo: ['image'],
    image: ['image'],
    rating: ['rating'],
    stars: ['rating'],
  };
  const wanted = types[singularise(name.toLowerCase())] ?? [];
  const found = owner.fields.filter(({ type }) => wanted.includes(type));
  const plain = name.toLowerCase();
  if (found.length === 0 && (plain === 'name' || plain === 'title'))
    return owner.fields.find((field) => field.name === owner.titleField) ?? null;
  return found.length === 1 ? (found[0] ?? null) : null;
}

const titled = (feature: Feature): string | null => ('title' in feature ? feature.title : null);

function pageBy(words: string, blueprint: Blueprint, entity: Scene['entity']): Feature | null {
  const name = bare(words)
    .replace(/^page /i, '')
    .replace(/ (?:page|link|item|entry|section)$/i, '');
  const loose = looseName(unquoted(name));
  const byTitle = blueprint.features.filter(
    (feature) => 'path' in feature && [titled(feature) ?? '', feature.id].some((own) => looseName(own) === loose),
  );
  if (byTitle.length > 0) return byTitle[0] ?? null;
  const thing = entity(name);
  const list = blueprint.features.find((feature) => feature.kind === 'catalogue' && feature.entity === thing?.name);
  if (list !== undefined) return list;
  const found = featuresBy(name, blueprint, entity).filter((feature) => 'path' in feature);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Never taken out by name: without them there is no product. */
const kept: ReadonlySet<Feature['kind']> = new Set(['home', 'account', 'catalogue']);

function featuresBy(words: string, blueprint: Blueprint, entity: Scene['entity']): Feature[] {
  const text = bare(words);
  const loose = looseName(text.replace(/^page /i, '').replace(/ (?:page|feature|function|section|form)$/i, ''));
  const removable = blueprint.features.filter(({ kind }) => !kept.has(kind));
  const byTitle = removable.filter((feature) =>
    [titled(feature) ?? '', feature.id, feature.kind].some((own) => looseName(own) === loose),
  );
  if (byTitle.length > 0) return byTitle;
  const [, what = text, whole] = /^(.+?) (?:of|on|for|from|in|to) (.+)$/i.exec(text) ?? [];
  const thing = whole === undefined ? null : entity(whole);
  if (whole !== undefined && thing === null) return [];
  const named = capabilitiesInClause(what.toLowerCase()).filter(({ match }) => covers(match, what));
  const kinds = new Set(named.flatMap(({ capability }) => capability.features));
  return removable.filter(
    (feature) =>
      kinds.has(feature.kind) &&
      (thing === null || ('entity' in feature && feature.entity === thing.name)) &&
      // A page of text is found by its title alone.
      feature.kind !== 'static-page',
  );
}

/** The phrase is about that capability and nothing else. */
function covers(match: string, phrase: string): boolean {
  const rest = phrase.toLowerCase().replace(match.toLowerCase(), '').trim();
  return rest === '' || /^(?:the|page|function|feature|view|button|s|ing|form)$/.test(rest);
}

function roleBy(words: string, blueprint: Blueprint): string | null {
  const noun = singularise(bare(words).toLowerCase());
  if (/^(?:admin|administrator)$/.test(noun)) return administrator;
  const account = blueprint.features.find((feature) => feature.kind === 'account');
  const roles = account?.kind === 'account' ? (account.roles ?? []) : [];
  return roles.find((role) => role.toLowerCase() === noun) ?? null;
}
