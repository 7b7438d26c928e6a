/** Change requests in words, drawn at random for a product as it is at the moment. They know nothing of how requests are read. */
import type { Blueprint, Entity } from '../../src/blueprint/schema.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, public domain). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Wish = (blueprint: Blueprint, random: Random) => string | null;

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];
const plural = (entity: Entity) => entity.pluralLabel.toLowerCase();
const single = (entity: Entity) => entity.label.toLowerCase();

/** A wish about a random thing; null where the product has none that fits. */
const about =
  (say: (entity: Entity, random: Random) => string | null): Wish =>
  (blueprint, random) => {
    const entity = pick(blueprint.entities, random);
    return entity === undefined ? null : say(entity, random);
  };

/** A wish about a random field of one of the types. */
const ofField = (types: readonly string[] | null, say: (entity: Entity, label: string, random: Random) => string) =>
  about((entity, random) => {
    const field = pick(
      entity.fields.filter(({ type }) => types === null || types.includes(type)),
      random,
    );
    return field === undefined ? null : say(entity, field.label.toLowerCase(), random);
  });

const always =
  (...texts: readonly string[]): Wish =>
  (_blueprint, random) =>
    pick(texts, random) ?? null;

const ordered = ['date', 'datetime', 'money', 'integer', 'number', 'text'];

const wishes: readonly Wish[] = [
  about((entity, random) => `Add a ${pick(['due date', 'phone number', 'website', 'remark', 'budget'], random)} to ${plural(entity)}`),
  about((entity) => `Every ${single(entity)} needs a reference code`),
  about((entity) => `add a season (spring, summer, autumn, winter) to ${plural(entity)}`),
  about((entity, random) => `rename ${plural(entity)} to ${pick(['entries', 'cards', 'dossiers', 'leaflets'], random)}`),
  about((entity) => `let people favourite ${plural(entity)}`),
  about((entity) => `add comments to ${plural(entity)}`),
  about((entity) => `add ratings to ${plural(entity)}`),
  about((entity) => `People should be able to export ${plural(entity)}`),
  about((entity) => `Show ${plural(entity)} as a table`),
  about((entity, random) => `Show ${pick([8, 12, 24], random)} ${plural(entity)} per page`),
  about((entity) => `${entity.pluralLabel} should not be deletable`),
  about((entity) => `Allow deleting ${plural(entity)}`),
  about((entity) => `Make it possible to search ${plural(entity)}`),
  about((entity) => `Only people who are signed in may add ${plural(entity)}`),
  ofField(['text', 'longText', 'choice', 'integer', 'number', 'money', 'date', 'email', 'phone', 'url'], (entity, label) => `remove the ${label} from ${plural(entity)}`),
  ofField(null, (entity, label) => `Rename the field ${label} of ${plural(entity)} to "Particular"`),
  ofField(['text', 'email', 'phone', 'date', 'choice'], (entity, label) => `Make the ${label} of ${plural(entity)} required`),
  ofField(null, (entity, label) => `The ${label} of ${plural(entity)} should be optional`),
  ofField(['choice'], (entity, label) => `Add the ${label} "Undecided" to ${plural(entity)}`),
  ofField(ordered, (entity, label) => `sort ${plural(entity)} by ${label}`),
  ofField(['choice', 'date', 'money', 'integer'], (entity, label) => `Let me filter ${plural(entity)} by ${label}`),
  ofField(['text', 'longText'], (entity, label) => `Search ${plural(entity)} by ${label} too`),
  ofField(null, (entity, label) => `Put the ${label} of ${plural(entity)} at the end`),
  (blueprint, random) => {
    const page = pick(
      blueprint.features.flatMap((feature) => ('title' in feature && 'path' in feature ? [feature.title] : [])),
      random,
    );
    return page === undefined ? null : `Rename the page ${page} to "Round the corner"`;
  },
  always('make it green', 'The buttons should be dark red', 'Change the background to ivory', 'Make it dark'),
  always('Use a serif font', 'Make the corners round', 'I prefer sharp corners'),
  always('Add a calendar', 'We need a dashboard with charts', 'Add a newsletter', 'add a contact page', 'Add a FAQ'),
  always('Add suppliers with a name, a city and a phone', 'I also want to keep a list of sponsors'),
  always('Add a page "Imprint" with the text "Mill Lane 3, open on weekdays."', 'add a privacy page'),
  always('Use euros instead of dollars', 'Rename the product to "Larch & Sons"', 'Change the tagline to "Made to last"'),
]; // prettier-ignore

/** Null when what was drawn does not fit the product; draw again. */
export function randomWish(blueprint: Blueprint, random: Random): string | null {
  return pick(wishes, random)?.(blueprint, random) ?? null;
}
