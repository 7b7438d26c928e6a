/** A blueprint as a model needs to see it to improve it: what there is, without records, proofs and long lists. */
import type { Blueprint } from '../../blueprint/schema.ts';

const longestText = 160;
const longestList = 6;

/** JSON. Says where something was left out. */
export function writeOutline(blueprint: Blueprint): string {
  const { name, tagline, theme, actors, entities, features, requirements, questions } = blueprint;
  return JSON.stringify({
    name,
    tagline,
    theme: { mode: theme.mode, typeface: theme.typeface, corners: theme.corners },
    actors: actors.map((actor) => actor.name),
    entities: entities.map(({ seed, ...entity }) => ({ ...entity, records: seed.length })),
    features: features.map((feature) => shorten(feature)),
    requirements: requirements.map(({ id, text, status, features: served }) => ({
      id,
      text,
      status,
      features: served,
    })),
    questions: questions.map(({ id, text }) => ({ id, text })),
  });
}

function shorten(value: unknown): unknown {
  if (typeof value === 'string') return value.length > longestText ? `${value.slice(0, longestText)}...` : value;
  if (Array.isArray(value)) {
    const shown = value.slice(0, isLong(value) ? 1 : longestList).map(shorten);
    return shown.length < value.length ? [...shown, `(${value.length - shown.length} more)`] : shown;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]));
}

const isLong = (list: readonly unknown[]): boolean => JSON.stringify(list).length > 1200;
