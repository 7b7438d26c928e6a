/** Generators for the columns of seed records that no hand has written: `between(3, 9)`, `days(-30, -1)`, `when('status', ...)`. */
import type { SeedValue } from '../../blueprint/schema.ts';
import type { Generate } from './lexicon-entity.ts';
import { cities, companies, districts, emailHosts, familyNames, givenNames, mailbox, streets } from './people.ts';
import { words } from './words.ts';

/** A number from `minimum` to `maximum` in steps; for money in minor units. */
export const between =
  (minimum: number, maximum: number, step = 1): Generate =>
  (random) =>
    Number((minimum + random.between(0, Math.round((maximum - minimum) / step)) * step).toFixed(4));

/** One of the values; written as a text, it is split at commas. A value that is named twice comes twice as often. */
export const pick = (list: string | readonly SeedValue[]): Generate => {
  const values = typeof list === 'string' ? words(list) : list;
  return (random) => random.pick(values);
};

/** The values in turn, record after record: the even spread that a status needs. */
export const inTurn = (list: string): Generate => {
  const values = words(list);
  return (_random, _values, position) => values[position % values.length] ?? null;
};

/** A date so many days from today. */
export const days =
  (from: number, to: number): Generate =>
  (random) => ({ days: random.between(from, to) });

/** A date so many days after that of another column. */
export const daysAfter =
  (column: string, from: number, to: number): Generate =>
  (random, values) => {
    const start = values[column];
    return { days: (typeof start === 'object' && start !== null ? start.days : 0) + random.between(from, to) };
  };

/** A date and time at one of the times of day. */
export const daysAt = (from: number, to: number, times = '09:00,10:30,13:00,15:30,18:00'): Generate => {
  const clock = words(times);
  return (random) => ({ days: random.between(from, to), time: random.pick(clock) });
};

/** True so many times of a hundred. */
export const chance =
  (percent: number): Generate =>
  (random) =>
    random.between(1, 100) <= percent;

/** Another generator by what another column holds. */
export const when =
  (column: string, cases: Readonly<Record<string, Generate>>, otherwise: Generate = () => null): Generate =>
  (random, values, position) =>
    (cases[String(values[column])] ?? otherwise)(random, values, position);

/** `code('INV-', 2041)` counts on from there: INV-2041, INV-2042 ... */
export const code =
  (prefix: string, first: number): Generate =>
  (_random, _values, position) =>
    `${prefix}${first + position}`;

/** Always the same. */
export const always =
  (value: SeedValue): Generate =>
  () =>
    value;

/** Given and family name; another person for each record, as far as names reach. */
export const person: Generate = (random, _values, position) => {
  const given = givenNames[(position * 7 + random.between(0, 6)) % givenNames.length] ?? 'Amara';
  return `${given} ${random.pick(familyNames)}`;
};

/** The address of the person that another column names. */
export const emailOf =
  (column: string): Generate =>
  (random, values) =>
    `${mailbox(String(values[column] ?? 'hello'))}@${random.pick(emailHosts)}`;

/** From the range that is kept free for stories. */
export const phone: Generate = (random) => `+1 416 555 01${String(random.between(0, 99)).padStart(2, '0')}`;

export const city: Generate = (random) => random.pick(cities);
export const district: Generate = (random) => random.pick(districts);
export const company: Generate = (random) => random.pick(companies);
export const address: Generate = (random) => `${random.between(2, 190)} ${random.pick(streets)}`;

/** A text with other columns filled in: `from('{customer}, {date}')`. */
export const phrase =
  (template: string): Generate =>
  (_random, values) =>
    template.replaceAll(/\{(\w+)\}/g, (_whole, column: string) => String(values[column] ?? ''));

/** Product of two columns, e.g. quantity and unit price. */
export const product =
  (first: string, second: string): Generate =>
  (_random, values) =>
    Math.round(Number(values[first] ?? 0) * Number(values[second] ?? 0));
