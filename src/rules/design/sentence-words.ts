/** Labels of people, things and fields as they stand inside a sentence. */
import type { Blueprint, Entity } from '../../blueprint/schema.ts';
import { withArticle } from './with-article.ts';

/** "Teachers"; people whose role is not named are "people". */
export function people(actor: string | null): string {
  if (actor === null || actor === 'Visitor') return 'People';
  if (actor === 'Staff') return 'Staff';
  if (actor.endsWith('y')) return `${actor.slice(0, -1)}ies`;
  if (actor === 'Child') return 'Children';
  if (actor === 'Salesperson') return 'Salespeople';
  return actor.endsWith('s') ? actor : `${actor}s`;
}

export function inSentence(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "title" and "price per night" for the fields of those names. */
export function fieldLabels(entity: Entity | undefined, names: readonly string[]): string[] {
  return names.map((name) => inSentence(entity?.fields.find((field) => field.name === name)?.label ?? name));
}

/** The entity that a feature is about, and its nouns: "menu items", "a menu item". */
export function nounsOf(
  feature: { entity: string },
  blueprint: Pick<Blueprint, 'entities'>,
): { entity: Entity | undefined; things: string; thing: string } {
  const entity = blueprint.entities.find((one) => one.name === feature.entity);
  return {
    entity,
    things: inSentence(entity?.pluralLabel ?? 'records'),
    thing: withArticle(inSentence(entity?.label ?? 'record')),
  };
}
