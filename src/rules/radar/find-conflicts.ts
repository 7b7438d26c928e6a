/** Where a concept says two things that cannot both be: each kind of contradiction with the answers that would settle it. Pure. */
import type { Blueprint, Entity } from '../../blueprint/schema.ts';
import { inSentence } from '../design/sentence-words.ts';
import { resolveColour } from '../lexicon/colours.ts';
import { clockTimes } from './clock-times.ts';
import type { Candidate } from './candidate.ts';
import { currenciesIn, currencyOptions } from './currencies.ts';
import { whoMay } from './who-may.ts';

type Detector = (text: string, blueprint: Blueprint) => Candidate[];

/** In the order of how much hangs on them. */
const detectors: readonly Detector[] = [
  accounts,
  openness,
  permissions,
  payment,
  parts,
  currencies,
  openingHours,
  slots,
  places,
  colours,
  mode,
  names,
  layouts,
  orders,
];

export function findConflicts(concept: string, blueprint: Blueprint): Candidate[] {
  const text = concept.replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ');
  return detectors.flatMap((detect) => detect(text, blueprint));
}

const conflict = (candidate: Omit<Candidate, 'kind'>): Candidate[] => [{ kind: 'conflict', ...candidate }];
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+|\n+|, but | but /i);
const has = (blueprint: Blueprint, ...kinds: Blueprint['features'][number]['kind'][]): boolean =>
  blueprint.features.some(({ kind }) => kinds.includes(kind));
/** As the words were typed, short enough to be quoted. */
const quote = (words: string): string => `"${words.trim().slice(0, 80)}"`;

function accounts(text: string): Candidate[] {
  const denial =
    /\b(?:no|without(?: an?y?)?|don't need|not (?:need|require)(?: an?y?)?|skip|nobody (?:has to|should) have) (?:user )?(?:accounts?|log[- ]?ins?|registration|sign[- ]?(?:in|up)s?)\b/i;
  const without = denial.exec(text)?.[0];
  const rest = text.replaceAll(new RegExp(denial, 'gi'), ' ');
  const withThem =
    /\b(?:log ?in|sign ?(?:in|up)|register|registration|user accounts?|password|my (?:bookings|orders|account|profile|tasks))\b/i.exec(
      rest,
    )?.[0];
  if (without === undefined || withThem === undefined) return [];
  return conflict({
    id: 'accounts',
    isPair: true,
    text: 'Should people sign in?',
    because: `The concept says ${quote(without)} in one place and ${quote(withThem)} in another.`,
    options: [
      ['People have accounts', 'People must sign in'],
      ['Nobody signs in', 'Remove accounts'],
    ],
  });
}

function openness(text: string, blueprint: Blueprint): Candidate[] {
  const closed =
    /\b(?:private|confidential|only for (?:our )?members|members[- ]only|not public|invitation[- ]only|invite[- ]only)\b/i.exec(
      text,
    )?.[0];
  const open =
    /\b(?:any(?:one|body) (?:with the link|can|may)|every(?:one|body) (?:can|may) (?:see|view|read|visit|add|post)|publicly|open to (?:all|everyone|the public))\b/i.exec(
      text,
    )?.[0];
  const entity = mainEntity(blueprint, 'create');
  if (closed === undefined || open === undefined || entity === undefined) return [];
  const list = inSentence(entity.pluralLabel);
  return conflict({
    id: 'who-adds',
    asIs: whoMay('create', entity, blueprint),
    text: `Who may add ${list}?`,
    because: `The concept says ${quote(closed)} in one place and ${quote(open)} in another.`,
    options: [
      ['People who are signed in', `Everyone who is signed in may add ${list}`],
      ['Anybody, also without signing in', `Anybody may add ${list}, even without signing in`],
    ],
  });
}

const deeds = [
  ['delete', 'delete|remove|deleting|removing|deleted|removed', 'be deleted'],
  ['edit', 'edit|change|update|modify|editing|edited|changed|updated', 'be edited'],
  ['add', 'add|create|post|write|submit|adding|posting|added|posted', 'be added'],
] as const;

function permissions(text: string, blueprint: Blueprint): Candidate[] {
  const sentences = sentencesOf(text);
  return blueprint.entities.flatMap((entity) =>
    deeds.flatMap(([deed, verbs]): Candidate[] => {
      const list = inSentence(entity.pluralLabel);
      const noun = `(?:${escape(entity.label)}|${escape(entity.pluralLabel)})`;
      const says = (pattern: string) =>
        sentences.find(
          (sentence) => new RegExp(pattern, 'i').test(sentence) && new RegExp(`\\b${noun}\\b`, 'i').test(sentence),
        );
      const never = says(
        `\\b(?:no ?(?:body|one)|never|cannot|can't|must not|should not|may not|not be able to|not allowed to)\\b[^,]{0,40}\\b(?:${verbs})\\b`,
      );
      const only = says(
        `\\bonly (?:the )?(?<who>[a-z]+(?: [a-z]+)?) (?:can|may|should|are allowed to)[^,]{0,30}\\b(?:${verbs})\\b`,
      );
      const open = sentences.find(
        (sentence) =>
          sentence !== never &&
          sentence !== only &&
          new RegExp(
            `\\b(?:any(?:one|body)|every(?:one|body)|all (?:users|people|visitors|members)|users|people|visitors|members)\\b[^,]{0,40}\\b(?:${verbs})\\b`,
            'i',
          ).test(sentence) &&
          new RegExp(`\\b${noun}\\b`, 'i').test(sentence),
      );
      if (open === undefined || (never === undefined && only === undefined)) return [];
      if (never !== undefined)
        return conflict({
          id: idOf(deed, entity, blueprint),
          isPair: true,
          text: `May people ${deed} ${list}?`,
          because: `The concept says ${quote(never)} and ${quote(open)}.`,
          options: [
            [
              `People may ${deed} ${list}`,
              `Allow ${deed === 'add' ? 'adding' : `${deed.replace(/e$/, '')}ing`} ${list}`,
            ],
            [`Nobody may ${deed} ${list}`, `Nobody may ${deed} ${list}`],
          ],
        });
      const who =
        new RegExp(`only (?:the )?(?<who>[a-z]+(?: [a-z]+)?) (?:can|may|should|are)`, 'i').exec(only ?? '')?.groups?.[
          'who'
        ] ?? 'administrators';
      return conflict({
        id: idOf(deed, entity, blueprint),
        asIs: whoMay(deed === 'add' ? 'create' : deed, entity, blueprint),
        text: `Who may ${deed} ${list}?`,
        because: `The concept says ${quote(only ?? '')} and ${quote(open)}.`,
        options: [
          [`Only ${who}`, `Only ${who} may ${deed} ${list}`],
          ['Everyone who is signed in', `Everyone who is signed in may ${deed} ${list}`],
        ],
      });
    }),
  );
}

/** The main thing's questions have names of their own, so that a silence does not ask again what a contradiction has asked. */
function idOf(deed: 'add' | 'edit' | 'delete', entity: Entity, blueprint: Blueprint): string {
  const kind = deed === 'add' ? 'create' : deed;
  return mainEntity(blueprint, kind) === entity
    ? `who-${deed}s`
    : `${deed}-${inSentence(entity.pluralLabel).replaceAll(' ', '-')}`;
}

function payment(text: string, blueprint: Blueprint): Candidate[] {
  const free =
    /\b(?:free of charge|(?:is|are|everything|all) free|for free|no payments?|without (?:any )?payments?|nobody pays)\b/i.exec(
      text,
    )?.[0];
  const paid = /\b(?:checkout|credit cards?|pay(?:s|ing)? (?:for|at|by|with|online)|online payments?)\b/i.exec(
    text.replaceAll(/\b(?:no|without(?: any)?) (?:online )?payments?\b/gi, ' '),
  )?.[0];
  if (free === undefined || paid === undefined || !has(blueprint, 'checkout')) return [];
  return conflict({
    id: 'payment',
    text: 'Do people pay in the product?',
    because: `The concept says ${quote(free)} and ${quote(paid)}.`,
    options: [
      ['They pay in a simulated checkout', null],
      ['Nothing is paid', 'Remove the checkout'],
    ],
  });
}

/** Parts that a concept may rule out and ask for in one breath: name, what to look for, how to add it. */
const optionalParts = [
  ['comments', 'comments?', 'Add comments'],
  ['reviews', 'reviews?|ratings?', 'Add reviews'],
  ['newsletter', 'newsletter', 'Add a newsletter'],
  ['dashboard', 'dashboard|statistics|charts?', 'Add a dashboard'],
  ['calendar', 'calendar', 'Add a calendar'],
  ['map', 'map', 'Add a map'],
  ['favourites', 'favou?rites|wish ?list', 'Add favourites'],
  ['messages', 'messages|messaging|inbox', 'Add messages'],
  ['polls', 'polls?', 'Add polls'],
  ['blog', 'blog', 'Add a blog'],
] as const;

function parts(text: string): Candidate[] {
  return optionalParts.flatMap(([name, words, add]): Candidate[] => {
    const denied = new RegExp(
      `\\b(?:no|without(?: an?y?)?|don't (?:need|want)(?: an?y?)?|skip(?: the)?) (?:${words})\\b`,
      'i',
    ).exec(text)?.[0];
    if (denied === undefined) return [];
    const asked = new RegExp(`\\b(?:${words})\\b`, 'i').exec(text.replaceAll(denied, ' '))?.[0];
    if (asked === undefined) return [];
    return conflict({
      id: `part-${name}`,
      isPair: true,
      text: `Should there be ${name === 'map' || name === 'calendar' || name === 'dashboard' || name === 'newsletter' || name === 'blog' ? 'a ' : ''}${name}?`,
      because: `The concept says ${quote(denied)} and speaks of ${quote(asked)} elsewhere.`,
      options: [
        ['Yes', add],
        ['No', `Remove the ${name}`],
      ],
    });
  });
}

function currencies(text: string, blueprint: Blueprint): Candidate[] {
  const found = currenciesIn(text);
  if (found.length < 2) return [];
  return conflict({
    id: 'currency',
    text: 'In which currency are amounts?',
    because: `The concept speaks of ${found.join(' and ')}; a product counts in one.`,
    options: currencyOptions(found.slice(0, 4), blueprint),
    own: 'Use {answer}',
  });
}

function openingHours(text: string): Candidate[] {
  const found = clockTimes(text);
  if (found.length < 2) return [];
  return conflict({
    id: 'opening-hours',
    text: 'When is it open?',
    because: `The concept names ${found.map(([opens, closes]) => `${opens} to ${closes}`).join(' and ')}.`,
    options: found
      .slice(0, 4)
      .map(([opens, closes]) => [`${opens} to ${closes}`, `We are open from ${opens} to ${closes}`]),
  });
}

function slots(text: string): Candidate[] {
  const found = unique(
    [
      ...text.matchAll(
        /\b(\d+|half an|an|one|two)[ -](minutes?|hours?)(?: long)? (?:slots?|appointments?|bookings?|sessions?|lessons?)\b|\b(?:slots?|appointments?|bookings?|sessions?|lessons?)[^.]{0,20}?\b(?:of|last|take|are) (\d+|half an|an|one|two) (minutes?|hours?)\b/gi,
      ),
    ].map(
      ([, count, unit, later, laterUnit]) =>
        `${(count ?? later ?? '').toLowerCase()} ${(unit ?? laterUnit ?? '').toLowerCase()}`,
    ),
  );
  if (found.length < 2) return [];
  return conflict({
    id: 'slot',
    text: 'How long does one booking take?',
    because: `The concept names ${found.join(' and ')}.`,
    options: found.slice(0, 4).map((length) => [capital(length), `A booking takes ${length}`]),
  });
}

function places(text: string, blueprint: Blueprint): Candidate[] {
  const found = unique(
    [
      ...text.matchAll(
        /\b(?:at most|up to|no more than|a maximum of|maximum|max\.?|only) (\d{1,3}) (?:people|persons|participants|guests|seats|places|attendees|students|members)\b/gi,
      ),
    ].map(([, count]) => count ?? ''),
  );
  if (found.length < 2) return [];
  const isCourse = has(blueprint, 'enrolment');
  return conflict({
    id: 'places',
    text: 'How many places are there?',
    because: `The concept names ${found.join(' and ')}.`,
    options: found
      .slice(0, 4)
      .map((count) => [
        `${count} places`,
        isCourse ? `A course has ${count} places` : `At most ${count} people can book one`,
      ]),
  });
}

function colours(text: string): Candidate[] {
  const found = unique(
    [
      ...text.matchAll(
        /\b(?:background(?: colou?r)?(?: (?:is|should be|of|in))?|on an?) ([a-z]+(?: [a-z]+)?) ?(?:background)?\b|\b([a-z]+(?: [a-z]+)?) background\b/gi,
      ),
    ].flatMap(([, after, before]) => {
      const words = (after ?? before ?? '').toLowerCase().split(' ');
      return [words.join(' '), words.at(-1) ?? '', words[0] ?? ''].find((name) => resolveColour(name) !== null) ?? [];
    }),
  );
  if (found.length < 2) return [];
  return conflict({
    id: 'background',
    text: 'Which background is meant?',
    because: `The concept names ${found.join(' and ')}.`,
    options: found.slice(0, 4).map((name) => [capital(name), `Make the background ${name}`]),
    own: 'Make the background {answer}',
  });
}

function mode(text: string): Candidate[] {
  const dark = /\bdark(?: |-)(?:theme|mode|look|design|interface)\b/i.exec(text)?.[0];
  const light = /\b(?:light|bright|white)(?: |-)(?:theme|mode|look|design|interface|background)\b/i.exec(text)?.[0];
  if (dark === undefined || light === undefined) return [];
  return conflict({
    id: 'mode',
    text: 'Should it be dark or light?',
    because: `The concept says ${quote(dark)} and ${quote(light)}.`,
    options: [
      ['Dark', 'Use a dark theme'],
      ['Light', 'Use a light theme'],
    ],
  });
}

function names(text: string): Candidate[] {
  const found = unique(
    [
      ...text.matchAll(
        /\b(?:called|named|call it|name it|the name is|name:) ["“']?([A-Z][\p{L}\p{N}]*(?: [A-Z][\p{L}\p{N}]*){0,3})["”']?/gu,
      ),
    ].map(([, name]) => name ?? ''),
  );
  if (found.length < 2) return [];
  return conflict({
    id: 'name',
    text: 'What is the product called?',
    because: `The concept names ${found.join(' and ')}.`,
    options: found.slice(0, 4).map((name) => [name, `Call the product ${name}`]),
    own: 'Call the product {answer}',
  });
}

function layouts(text: string, blueprint: Blueprint): Candidate[] {
  const cards = /\b(?:as|in|with) (?:an? )?(?:cards?|grid|tiles?)\b/i.exec(text)?.[0];
  const table = /\b(?:as|in) (?:an? )?tables?\b/i.exec(text)?.[0];
  const entity = mainEntity(blueprint, 'catalogue');
  if (cards === undefined || table === undefined || entity === undefined) return [];
  const list = inSentence(entity.pluralLabel);
  return conflict({
    id: 'layout',
    text: `How should ${list} be shown?`,
    because: `The concept says ${quote(cards)} and ${quote(table)}.`,
    options: [
      ['As cards', `Show ${list} as cards`],
      ['As a table', `Show ${list} as a table`],
    ],
  });
}

function orders(text: string, blueprint: Blueprint): Candidate[] {
  const entity = mainEntity(blueprint, 'catalogue');
  const date = entity?.fields.find(({ type }) => type === 'date' || type === 'datetime');
  const title = entity?.fields.find(({ name }) => name === entity.titleField);
  const newest = /\b(?:newest|latest|most recent)(?: ones?)? first\b/i.exec(text)?.[0];
  const other = /\b(?:alphabetical(?:ly)?|in alphabetical order|by name|oldest first|from a to z)\b/i.exec(text)?.[0];
  if (entity === undefined || title === undefined || newest === undefined || other === undefined) return [];
  const list = inSentence(entity.pluralLabel);
  return conflict({
    id: 'order',
    text: `In which order do ${list} stand?`,
    because: `The concept says ${quote(newest)} and ${quote(other)}.`,
    options: [
      ['The newest first', date === undefined ? null : `Sort ${list} by ${inSentence(date.label)}, newest first`],
      ['By name', `Sort ${list} by ${inSentence(title.label)}`],
    ],
  });
}

/** What the product is mostly about, among what has a feature of that kind. */
export function mainEntity(blueprint: Blueprint, kind: 'create' | 'catalogue' | 'delete' | 'edit') {
  const [named] = blueprint.features.flatMap((feature) => (feature.kind === kind ? [feature.entity] : []));
  return blueprint.entities.find(({ name }) => name === named);
}

const unique = (words: readonly string[]): string[] => [...new Set(words.filter((word) => word.trim() !== ''))];
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const escape = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
