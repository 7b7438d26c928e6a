/** What figures and reports are to be about: the entities that the words of the wishes name, the most telling first. */
import type { Entity } from '../../../blueprint/schema.ts';
import { lexiconEntities } from '../../lexicon/lexicon.ts';
import type { Wish } from '../../design/product-plan.ts';
import { dateOf, measuresOf } from './measures.ts';
import { topics, type Topic } from './topics.ts';

type Nouns = Pick<Entity, 'name' | 'label' | 'pluralLabel'>;

export interface Named {
  entity: Entity;
  /** The adjective that it was asked for with: "sales" of "sales report". */
  adjective: string | null;
}

/** Entities by how much the wishes speak of them; those that nobody names follow when they have a date and amounts. */
export function subjectsOf(wishes: readonly Wish[], entities: readonly Entity[]): Named[] {
  const texts = wishes.map(({ act, sentence }) =>
    `${act?.words ?? ''} ${act?.object ?? ''} | ${sentence.text}`.toLowerCase(),
  );
  const named = new Map<string, Named>();
  const add = (entity: Entity | undefined, adjective: string | null) => {
    if (entity !== undefined && !named.has(entity.name)) named.set(entity.name, { entity, adjective });
  };
  for (const text of texts) {
    for (const adjective of adjectivesOf(text)) add(entityFor(adjective, entities), adjective);
  }
  for (const text of texts) {
    const [own = ''] = text.split(' | ');
    for (const entity of entities) if (mentions(own, entity)) add(entity, null);
    for (const topic of topics) if (topic.words.test(own)) add(bySuiting(entities, topic), null);
  }
  for (const text of texts) {
    const [, sentence = ''] = text.split(' | ');
    for (const entity of entities) if (mentions(sentence, entity)) add(entity, null);
  }
  const rest = entities.toSorted((one, other) => worth(other) - worth(one));
  for (const entity of rest) add(entity, null);
  return [...named.values()];
}

/** The adjectives of all reports that are wished for, once each. */
export function reportAdjectives(wishes: readonly Wish[]): string[] {
  const texts = wishes.map(({ act, sentence }) => (act?.words ?? sentence.text).toLowerCase());
  return [...new Set(texts.flatMap(adjectivesOf))];
}

/** The lexicon's entity for a field of work that no entity of the product fits. */
export function standInFor(adjective: string): string | undefined {
  return topics.find(({ words }) => words.test(adjective))?.standIn;
}

/** "sales", "inventory" of "sales and inventory reports" */
function adjectivesOf(text: string): string[] {
  const found = [
    ...text.matchAll(
      /\b([a-z]+)(?:,? and ([a-z]+))? (?:analysis |data )?(?:reports?|statistics|analysis|charts?|trends?|figures)\b/g,
    ),
  ];
  return found.flatMap((match) => [match[1] ?? '', match[2] ?? '']).filter((word) => word.length > 2);
}

/** The entity that reports with that adjective are about. */
export function entityFor<Some extends Nouns>(adjective: string, entities: readonly Some[]): Some | undefined {
  const topic = topics.find(({ words }) => words.test(adjective));
  return entities.find((entity) => mentions(adjective, entity)) ?? (topic && bySuiting(entities, topic));
}

function bySuiting<Some extends Nouns>(entities: readonly Some[], topic: Topic): Some | undefined {
  const place = (entity: Some) => topic.entities.findIndex((name) => entity.name.includes(name));
  return entities.filter((entity) => place(entity) !== -1).toSorted((one, other) => place(one) - place(other))[0];
}

function mentions(text: string, entity: Nouns): boolean {
  const known = lexiconEntities.find((one) => one.name === entity.name);
  const names = [entity.label.toLowerCase(), entity.pluralLabel.toLowerCase(), ...(known?.synonyms ?? [])];
  return names.some((name) => new RegExp(`\\b${name.replaceAll(/[^a-z0-9 ]/g, '.')}(s|es)?\\b`).test(text));
}

/** Records with a date and amounts tell most. */
function worth(entity: Entity): number {
  const hasMoney = entity.fields.some((field) => field.type === 'money');
  return Number(dateOf(entity) !== undefined) * 2 + Number(measuresOf(entity).length > 0) + Number(hasMoney);
}
