/** A believable value for any field, told by the words in its name and label and by what the record already holds. */
import type { Field, SeedValue } from '../../blueprint/schema.ts';
import { inventProse } from './invent-prose.ts';
import { inventText } from './invent-text.ts';
import { inventUsual } from './invent-usual.ts';
import { kebabCase } from './kebab-case.ts';
import { emailHosts, familyNames, givenNames, mailbox } from './people.ts';
import type { Random } from './random.ts';
import type { Surroundings } from './surroundings.ts';

export function inventValue(field: Field, surroundings: Surroundings): SeedValue {
  const { random, values, position } = surroundings;
  const hint = hintOf(field);
  switch (field.type) {
    case 'text':
      return inventText(field, surroundings);
    case 'long-text':
      return (told.test(hint) ? sentence(inventUsual(hint, random)) : null) ?? inventProse(field, surroundings);
    case 'integer':
      return wholeNumber(field, hint, random);
    case 'number':
      return decimal(field, hint, random);
    case 'money':
      return amount(field, hint, random);
    case 'percent':
      return bounded(field, random.between(0, 20) * 5);
    case 'rating':
      return bounded(field, random.pick([3, 4, 4, 4, 5, 5, 5, 2]));
    case 'date':
      return { days: dayOffset(hint, values, random) };
    case 'datetime':
      return { days: dayOffset(hint, values, random), time: clock(random) };
    case 'time':
      return clock(random);
    case 'boolean':
      return random.between(1, 100) <= (/active|available|public|enabled|open|verified|in stock/.test(hint) ? 85 : 40);
    case 'choice':
      return field.options?.[spread(position, field.options.length, random)] ?? null;
    case 'email':
      return `${mailbox(personIn(values) ?? `${random.pick(givenNames)} ${random.pick(familyNames)}`)}@${random.pick(emailHosts)}`;
    case 'phone':
      return `+1 416 555 01${String(random.between(0, 99)).padStart(2, '0')}`;
    case 'url':
      return `https://www.example.com/${kebabCase(firstText(values) ?? surroundings.label)}`;
    case 'image':
      return pictured(firstText(values), surroundings.label);
    case 'relation':
    // Nothing is fetched from elsewhere before a person has asked for it.
    case 'picture-link':
    case 'audio-link':
    case 'video-link':
      return null;
    default: {
      const unknown: never = field.type;
      return unknown;
    }
  }
}

/** Said by somebody about something of their own; all other prose is about the record. */
const told =
  /^(story|motivation|[a-z ]*experience|how i felt|quote|motto|definition|meaning|answer|question|idea|front|back)\b/;

const sentence = (text: string | null): string | null =>
  text === null ? null : /[.?!]$/.test(text) ? text : `${text}.`;

/** `pricePerNight` "Price per night" -> "price per night price per night", for matching words. */
export function hintOf(field: Field): string {
  return `${field.name.replaceAll(/([a-z])([A-Z])/g, '$1 $2')} ${field.label}`.toLowerCase();
}

/** Options in turn, so that each is used, with a little disorder. */
function spread(position: number, size: number, random: Random): number {
  return (position + (random.next() < 0.3 ? random.between(0, size - 1) : 0)) % size;
}

function bounded(field: Field, value: number): number {
  return Math.max(field.minimum ?? -Infinity, Math.min(field.maximum ?? Infinity, value));
}

const wholeNumbers: readonly (readonly [RegExp, number, number])[] = [
  [/\byear|founded|since|vintage\b/, 1998, 2025],
  [/\bage\b/, 19, 68],
  [/\b(stock|inventory|on hand)\b/, 4, 120],
  [/\b(quantity|copies|units)\b/, 1, 40],
  [/\b(capacity|seats|attendees|participants|students|people|members)\b/, 6, 60],
  [/\b(guests|rooms|bedrooms|passengers|servings)\b/, 1, 8],
  [/\b(minutes|duration|length|time)\b/, 10, 120],
  [/\b(hours|days|weeks|nights|experience)\b/, 1, 14],
  [/\bpages\b/, 80, 520],
  [/\b(score|points)\b/, 40, 990],
  [/\b(views|visits|plays|downloads|followers)\b/, 120, 18500],
  [/\b(likes|votes|comments|replies)\b/, 2, 340],
  [/\b(rank|ranking|position|order)\b/, 1, 30],
  [/\b(calories|kcal)\b/, 120, 780],
  [/\b(floor|level|grade)\b/, 1, 9],
  [/\b(mileage|kilomet|distance)\b/, 1200, 98000],
];

function wholeNumber(field: Field, hint: string, random: Random): number {
  const [, low, high] = wholeNumbers.find(([pattern]) => pattern.test(hint)) ?? [null, 3, 95];
  return within(field, low, high, random);
}

/** The usual range where the field's own limits allow it, else the field's limits. */
function within(field: Field, low: number, high: number, random: Random): number {
  const minimum = Math.max(low, field.minimum ?? low);
  const maximum = Math.min(high, field.maximum ?? high);
  if (minimum <= maximum) return random.between(minimum, maximum);
  return random.between(Math.ceil(field.minimum ?? 0), Math.floor(field.maximum ?? (field.minimum ?? 0) + 10));
}

function decimal(field: Field, hint: string, random: Random): number {
  if (/temperature/.test(hint)) return bounded(field, random.between(40, 295) / 10);
  if (/weight|mass/.test(hint)) return bounded(field, random.between(4, 420) / 10);
  if (/\b(ph)\b/.test(hint)) return bounded(field, random.between(58, 81) / 10);
  if (/area|size|square/.test(hint)) return bounded(field, random.between(24, 180));
  return bounded(field, random.between(15, 980) / 10);
}

const amounts: readonly (readonly [RegExp, number, number, number])[] = [
  [/salary|income|wage/, 38000, 96000, 1000],
  [/budget|revenue|funding|valuation|turnover/, 8000, 240000, 1000],
  [/\brent\b|monthly/, 780, 2900, 10],
  [/per (night|day)/, 58, 320, 1],
  [/per hour|hourly/, 22, 95, 1],
  [/loan|mortgage|premium|coverage/, 2500, 60000, 100],
  [/fee|fine|deposit|shipping|delivery/, 5, 90, 1],
  [/total|amount|cost/, 18, 640, 1],
];

function amount(field: Field, hint: string, random: Random): number {
  const [, low, high, step] = amounts.find(([pattern]) => pattern.test(hint)) ?? [null, 6, 180, 1];
  const whole = low + random.between(0, Math.floor((high - low) / step)) * step;
  const cents = whole < 400 ? random.pick([0, 0, 50, 90, 95]) : 0;
  const value = whole * 100 + cents;
  return bounded(field, value) === value ? value : within(field, low * 100, high * 100, random);
}

function dayOffset(hint: string, values: Readonly<Record<string, SeedValue>>, random: Random): number {
  const over = [
    'Done',
    'Completed',
    'Closed',
    'Resolved',
    'Delivered',
    'Cancelled',
    'Archived',
    'Finished',
    'Paid',
    'Past',
  ];
  const isOver = Object.values(values).some((value) => typeof value === 'string' && over.includes(value));
  if (/birth/.test(hint)) return -random.between(19 * 365, 68 * 365);
  if (
    /created|published|posted|added|joined|registered|submitted|opened|reported|recorded|observed|purchased|hired|issued|received|last|since|updated|founded|released?\b/.test(
      hint,
    )
  ) {
    return -random.between(1, 120);
  }
  if (isOver) return -random.between(2, 60);
  if (/expir|valid|warranty|renew/.test(hint)) return random.between(20, 330);
  if (
    /due|deadline|end|until|return|delivery|departure|arrival|start|event|scheduled|appointment|check|next/.test(hint)
  )
    return random.between(1, 45);
  return random.between(-30, 30);
}

function clock(random: Random): string {
  return `${String(random.between(8, 19)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`;
}

function firstText(values: Readonly<Record<string, SeedValue>>): string | undefined {
  return Object.values(values).find((value) => typeof value === 'string' && value !== '') as string | undefined; // the predicate says so
}

/** "Halden S40" says little about what to draw; "halden s40 camera" does. */
function pictured(title: string | undefined, label: string): string {
  const [name, noun] = [(title ?? label).toLowerCase(), label.toLowerCase()];
  return /\d/.test(name) && !name.includes(noun) ? `${name} ${noun}` : name;
}

/** A value that looks like a person's name: two capitalised words of the known names. */
function personIn(values: Readonly<Record<string, SeedValue>>): string | undefined {
  const isName = (value: SeedValue) => typeof value === 'string' && givenNames.includes(value.split(' ')[0] ?? '');
  return Object.values(values).find(isName) as string | undefined; // the predicate says so
}
