/** What can truly be said about a product, in pieces of sentences: everything comes from its entities, features and people. */
import type { Entity, Feature, FeatureKind, FeatureOf, Field } from '../../blueprint/schema.ts';
import type { LexiconDomain } from '../lexicon/lexicon-domain.ts';
import { createRandom, seedFromText, type Random } from '../lexicon/random.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { listWords } from '../reading/list-words.ts';
import type { Offer } from '../families/family.ts';
import type { Fact } from './concept-facts.ts';
import { inSentence } from './sentence-words.ts';
import { withArticle } from './with-article.ts';

export interface Story {
  name: string;
  concept: string;
  domain: LexiconDomain;
  /** What the concept calls it ("trivia contest app"), when the product lives up to it. */
  kind: string | null;
  /** The kind is "website", "app" and the like. */
  isBareKind: boolean;
  /** What the concept says it is for ("for hosting competitions"), when the product lives up to it; may be empty. */
  purpose: string;
  entities: readonly Entity[];
  /** All but the home page. */
  features: readonly Feature[];
  /** Plural, lower-case: "teachers"; empty when the concept names no role. */
  people: readonly string[];
  facts: readonly Fact[];
  /** What the features give people beside records to look through. */
  offers: readonly Offer[];
}

/** The same for the same concept and use, so that a text never changes by itself. */
export function chanceFor(story: Story, use: string): Random {
  return createRandom(seedFromText(`${use} of ${story.concept}`));
}

export function featureFor<const Kind extends FeatureKind>(
  story: Story,
  kind: Kind,
  entity?: Entity,
): FeatureOf<Kind> | undefined {
  return story.features.find(
    (feature): feature is FeatureOf<Kind> =>
      feature.kind === kind && (entity === undefined || !('entity' in feature) || feature.entity === entity.name),
  );
}

/** Entities whose records everybody can look through. */
export function listedEntities(story: Story): Entity[] {
  return story.entities.filter((entity) => featureFor(story, 'catalogue', entity) !== undefined);
}

/** What the product is most about. */
export function mainEntity(story: Story): Entity | undefined {
  return listedEntities(story)[0] ?? story.entities[0];
}

export const things = (entity: Entity): string => inSentence(entity.pluralLabel);
export const thing = (entity: Entity): string => inSentence(entity.label);
export const aThing = (entity: Entity): string => withArticle(thing(entity));

/** "make a booking" from the action "Make booking" */
export function makingDeed(create: FeatureOf<'create'>, entity: Entity): string {
  return `${(create.action.split(' ')[0] ?? 'add').toLowerCase()} ${aThing(entity)}`;
}

/** "title, author and genre"; at most `most` of them, without labels that no sentence can hold ("Opens on", "Until"). */
export function fieldWords(entity: Entity, names: readonly string[], most: number): string {
  const nouns = names.flatMap((name) => {
    const field = entity.fields.find((one) => one.name === name);
    return field === undefined ? [] : (nounOf(field) ?? []);
  });
  return listWords([...new Set(nouns)].slice(0, most));
}

const noNoun =
  /\b(?:on|at|by|for|from|in|to|until|till|every|since|of|with|about|is|are|has|was|been|paid|done|available|vegetarian|vegan|active|open|closed|how)$|^(?:in|is|has|how|given|made|due|used|seen|sent|available|can|may|your) /i;

/** A field's label as a noun inside a sentence: "Opens on" is a "date". */
function nounOf(field: Field): string | null {
  if (!noNoun.test(field.label)) return inSentence(field.label);
  if (field.type === 'date' || field.type === 'datetime') return 'date';
  return field.type === 'time' ? 'time' : null;
}

/** The words by which a list is searched, filtered or sorted; empty when it is not, or when its labels read badly in a sentence. */
export function wayWords(story: Story, kind: 'search' | 'filter' | 'sort', entity: Entity, most: number): string {
  const feature = featureFor(story, kind, entity);
  return feature === undefined ? '' : fieldWords(entity, feature.fields, most);
}

/** What one reads about a record besides its title. */
export function detailWords(entity: Entity, most: number): string {
  const names = entity.fields
    .filter((field) => field.name !== entity.titleField && field.type !== 'image' && field.type !== 'boolean')
    .map((field) => field.name);
  return fieldWords(entity, names, most);
}

/** Up to three things that people can do, the most telling first: "search apartments", "make a booking". */
export function telling(story: Story, whose: 'your' | 'their'): string[] {
  const [first, second] = listedEntities(story);
  const [made] = making(story);
  const mine = story.features.find((feature) => feature.kind === 'mine');
  const mineOf = mine === undefined ? undefined : entityOf(story, mine.entity);
  const deeds = [
    ...story.offers.slice(0, 2).map((offer) => offer.deed),
    first === undefined
      ? ''
      : `${featureFor(story, 'search', first) === undefined ? 'browse' : 'search'} ${things(first)}`,
    made === undefined ? '' : makingDeed(made.create, made.entity),
    mineOf === undefined ? '' : `see ${whose} own ${things(mineOf)}`,
    featureFor(story, 'dashboard') === undefined ? '' : 'read the figures on the dashboard',
    second === undefined ? '' : `look through ${things(second)}`,
  ].filter((deed) => deed !== '');
  return deeds.slice(0, 3);
}

export function entityOf(story: Story, name: string): Entity | undefined {
  return story.entities.find((entity) => entity.name === name);
}

/** "bookings, rooms and reviews"; where features keep all records themselves, what these are called: "quizzes". */
export function contents(story: Story, most: number): string {
  const named = new Set([...story.offers.map((offer) => offer.things), ...story.entities.map(things)]);
  // "Free rooms and rooms" would be the same twice.
  const nouns = [...named].filter((noun) => !named.has(noun.replace(/^free /, '')) || !noun.startsWith('free '));
  if (nouns.length > 0) return listWords(nouns.slice(0, most));
  const titles = story.features.flatMap((feature) =>
    'title' in feature && typeof feature.title === 'string' && feature.kind !== 'static-page'
      ? [inSentence(feature.title)]
      : [],
  );
  return titles.length > 0 ? listWords([...new Set(titles)].slice(0, most)) : 'everything that belongs to it';
}

/** Words that are counted although they end like those that are not. */
const counted =
  /^(?:business|directory|registry|application|station|exhibition|auction|collection|competition|publication|listing|meeting|document|department)$/;

/** "a poetry blog website"; null when the kind takes no article ("recipes", "inventory management") or there is none. */
export function kindWithArticle(story: Story): string | null {
  const last = story.kind?.split(' ').at(-1)?.toLowerCase() ?? '';
  const isMass = /(?:ing|ment|ship|tion|tics|try|ware|ss|news)$/.test(last) && !counted.test(last);
  if (story.kind === null || isMass || (last.endsWith('s') && singularise(last) !== last)) return null;
  return withArticle(story.kind);
}

/** "Car Rental is made for booking cars"; "Shelfmark is a diary that holds books". Empty when the concept does not say. */
export function purposeSentence(story: Story): string {
  const kind = kindWithArticle(story);
  if (story.purpose === '') return '';
  const isSaidByName = story.kind?.toLowerCase().startsWith(story.name.toLowerCase()) ?? true;
  if (/^(?:for|to)\s/i.test(story.purpose) && (isSaidByName || kind === null))
    return `${story.name} is made ${story.purpose}.`;
  return kind === null ? '' : `${story.name} is ${kind} ${story.purpose}.`;
}

/** What people can make, the one that the product is less about first: who comes to rent a car wants to make a booking. */
export function making(story: Story): { create: FeatureOf<'create'>; entity: Entity }[] {
  const main = mainEntity(story);
  const all = story.features.flatMap((feature) => {
    const entity = feature.kind === 'create' ? entityOf(story, feature.entity) : undefined;
    return feature.kind === 'create' && entity !== undefined ? [{ create: feature, entity }] : [];
  });
  return [...all.filter(({ entity }) => entity !== main), ...all.filter(({ entity }) => entity === main)];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
