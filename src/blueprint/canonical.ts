/** One text for one blueprint: keys in a fixed order, arrays as they are. The text is what is hashed, stored and compared. */
import type { Blueprint } from './schema.ts';

/** Two equal blueprints give the same text, whatever the order in which their properties were written; absent and `undefined` are the same. */
export function canonicalBlueprint(blueprint: Blueprint): string {
  return canonicalJson(blueprint);
}

/** As `canonicalBlueprint`, for a part of one. Two spaces of indentation and a final line break. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(ordered(value), null, 2) ?? 'null'}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => rank(a) - rank(b) || compare(a, b)).map(([key, part]) => [key, ordered(part)]),
  );
}

/** What says which thing this is stands first, so that the text reads well; everything else follows by the alphabet. */
const first = ['version', 'kind', 'id', 'key', 'name', 'slug', 'step', 'is', 'from', 'of'];

const rank = (key: string): number => (first.includes(key) ? first.indexOf(key) : first.length);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
