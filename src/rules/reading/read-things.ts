/** Decides what the product keeps records of, from the nouns of its acts and of its subject, and ties each act to them. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { isFaint, isNever } from '../lexicon/faint-nouns.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { nounClassOf } from '../lexicon/noun-classes.ts';
import { pluralise, singularise } from '../lexicon/pluralise.ts';
import { addFields } from './add-fields.ts';
import { agent, machines } from './actor-in.ts';
import { impliedThings } from './implied-things.ts';
import { tagWords, type Word } from './language.ts';
import { isVague } from './noun-before.ts';
import { findNouns, type NounHit } from './noun-phrases.ts';
import { isSuffix, labelOfNoun } from './noun-senses.ts';
import { tellsFields } from './field-like.ts';
import { detailOpenerOf, type RawAct } from './make-act.ts';
import { meaningOfVerb } from './verb-meanings.ts';
import type { Thing } from './reading.ts';
import { heldBy, holders, lent, withoutVessels } from './without-vessels.ts';
import { wordSet } from './word-set.ts';

export interface ThingSources {
  /** Words of the subject, e.g. "short-term apartment rental". */
  subject: readonly Word[];
  /** What the subject is for: "for a bakery", "of recipes". */
  context: readonly Word[];
  acts: readonly RawAct[];
  /** "Each recipe has a title and a cuisine": the subject's words and the list's items. */
  descriptions: readonly { subject: readonly Word[]; items: readonly (readonly Word[])[]; isSure?: boolean }[];
  domain: string | undefined;
  /** Nouns that a product of its kind keeps, where the concept says little more than the kind. */
  assumed: readonly string[];
  /** Take vague nouns too ("devices", "files"), because nothing better was found. */
  isRelaxed?: boolean;
}

export interface ReadThings {
  /** The most important first. */
  things: Thing[];
  /** Names of the things of each act, in the order of the acts. */
  ofActs: string[][];
}

export function readThings(sources: ThingSources): ReadThings {
  const found = new Map<string, Thing>();
  const words = new Map<Thing, Map<string, number>>();
  const note = (hit: NounHit, weight: number): Thing => {
    const meant = hit.known?.name ?? pascalCase(hit.noun);
    // Where used cars are sold, "the cars" are those.
    const name = meant === 'RentalCar' && found.has('CarForSale') ? 'CarForSale' : meant;
    const thing = found.get(name) ?? newThing(name, hit);
    thing.weight += weight;
    thing.first = Math.min(thing.first, hit.start);
    countWord(words, thing, hit);
    found.set(name, thing);
    return thing;
  };
  const subjects: Thing[] = [];
  // "An inventory of laptops" keeps laptops.
  const isHeld = sources.context[0]?.lower === 'of' && sources.subject.every(({ lower }) => holders.has(lower));
  for (const hit of isHeld ? [] : findNouns(withoutVessels(sources.subject), sources.domain, 'plain'))
    if (!isFaint(hit.noun)) subjects.push(note(hit, 3));
    else note(hit, 1);
  for (const hit of findNouns(sources.context, sources.domain, isHeld ? 'plain' : 'none'))
    if (isHeld) subjects.push(note(hit, 4));
    else note(hit, isFaint(hit.noun) ? 0 : isOwner(sources.context, hit) || isMended(sources.subject) ? 1 : 2);
  // A tool library keeps tools, whatever else is said of it.
  const library = sources.subject.findIndex(
    ({ lower }, at) => lower === 'library' && lent.has(sources.subject[at - 1]?.lower ?? ''),
  );
  const loaned = sources.subject[library - 1];
  if (loaned !== undefined) {
    const noun = singularise(loaned.lower);
    subjects.push(note({ noun, known: entitiesForNoun(noun)[0] ?? null, start: loaned.start }, 4));
  }
  for (const [index, noun] of sources.assumed.entries()) {
    const known = entitiesForNoun(noun, sources.domain)[0] ?? null;
    note({ noun, known, start: 0, isImplied: true }, 7 - index);
  }
  const ofActs = sources.acts.map((act) => thingsOfAct(act, sources, note));
  for (const { subject, items, isSure } of sources.descriptions) {
    const hit =
      nounOfSheet(subject, sources.domain) ?? (isSure === true && items.length >= 3 ? bareNoun(subject) : null);
    // Told field by field, it matters more than what is only named.
    if (hit !== null) addFields(note(hit, 7), items, true, isSure);
  }
  for (const [index, act] of sources.acts.entries()) {
    const own = found.get(ofActs[index]?.[0] ?? '');
    // A blog with posts and comments has parts.
    const isSection = sections.has(act.object.at(-1)?.lower ?? '');
    if (own !== undefined && !isSection && act.verb !== 'request')
      addFields(own, act.details, (isMaking(act) && act.details.length >= 2) || isTelling(act));
  }
  // What the product is named for leads, unless nobody does anything with it.
  const isActedOn = [...found.values()].some((thing) => !subjects.includes(thing) && thing.weight >= 4);
  for (const thing of subjects) {
    if (thing.weight > 3) thing.weight += 5;
    else if (thing.known !== null) thing.weight = isActedOn ? 1 : 8;
    else if (isActedOn) thing.weight = 1;
  }
  for (const thing of found.values()) nameAfterWords(thing, words.get(thing));
  const things = [...found.values()].toSorted((a, b) => b.weight - a.weight || a.first - b.first);
  return { things, ofActs };
}

const nounOfSheet = (subject: readonly Word[], domain: string | undefined): NounHit | null =>
  /^applications?$/.test(subject.at(-1)?.lower ?? '') && subject.length === 1
    ? anyNoun(subject)
    : (findNouns(subject, domain, 'change')[0] ?? anyNoun(subject));

/** "Objects with inventory number, material and period" are records, vague as the word is by itself. */
function anyNoun(words: readonly Word[]): NounHit | null {
  const last = words.at(-1);
  // Who applies sends an application; elsewhere the word means the product.
  if (last !== undefined && /^applications?$/.test(last.lower))
    return { noun: 'application', known: entitiesForNoun('general application')[0] ?? null, start: last.start };
  if (last !== undefined && isNever(last.lower) && !isVague(last.lower)) return null;
  return last === undefined || !/^[a-z][a-z-]+$/.test(last.lower)
    ? null
    : {
        noun: last.lower.startsWith('object') ? 'collection object' : singularise(last.lower),
        known: null,
        start: last.start,
      };
}

/** "Batches" are kept where their attributes are told, though the word is no record elsewhere. */
function bareNoun(words: readonly Word[]): NounHit | null {
  const last = words.at(-1);
  const noun = words.map(({ lower }) => lower).join(' ');
  return last === undefined || !/^[a-z][a-z -]+$/.test(noun) || words.length > 3
    ? null
    : { noun: singularise(noun), known: null, start: words[0]?.start ?? last.start };
}

/** "For a kindergarten", "for our town", "for parents of Greenfield school": whose product it is rather than a list of such. */
function isOwner(context: readonly Word[], hit: NounHit): boolean {
  const at = context.findIndex(({ start }) => start >= hit.start);
  const words = context.slice(0, Math.max(0, at) + 1).map(({ lower }) => lower);
  if (words[0] !== 'for') return false;
  const isOne = words.some((word) => /^(an?|our|my|the|his|her|your)$/.test(word));
  // "A planner for our festival" is for one.
  if (
    /^(our|my)$/.test(words.at(-2) ?? '') &&
    nounClassOf(hit.noun) === 'event' &&
    singularise(words.at(-1) ?? '') === words.at(-1)
  )
    return true;
  if (isOne && (owners.has(hit.known?.name ?? '') || /^(lab|laboratory|railway|airline|airport)$/.test(hit.noun)))
    return true;
  const last = hit.noun.split(' ').at(-1) ?? '';
  const named = context.findIndex(({ lower, start }) => start >= hit.start && lower === last);
  // "For school trips" keeps trips; "for schools" lists them.
  return named !== -1 && context[named + 1]?.part !== 'NOUN' && /^(place|group|person)$/.test(nounClassOf(last));
}

/** A repair workshop for bicycles keeps repairs, a driving school lessons. */
const isMended = (subject: readonly Word[]): boolean =>
  /^(workshop|repairs?|repair service|garage)$/.test(subject.at(-1)?.lower ?? '');

/** Houses and companies that have a product rather than being listed in one. */
const owners = new Set(['School', 'Company', 'Clinic', 'Hospital', 'Hotel', 'Restaurant', 'Group', 'Club', 'Store', 'Shop', 'Gym', 'Library', 'Museum', 'University', 'Laboratory', 'Workshop', 'Church', 'Organization', 'Association', 'Bakery', 'Office', 'City', 'Town', 'Village', 'Band', 'Choir', 'Orchestra', 'Team', 'Farm', 'Parish']); // prettier-ignore

/** "List my boat with its length and berth" makes an entry as well. */
const isMaking = (act: RawAct): boolean =>
  act.capabilities.includes('create') ||
  (act.verb === 'list' && /^(an?|my|their|his|her|our)$/.test(act.object[0]?.lower ?? ''));

/** "We track cases with client, court and next hearing": what follows is what a case says. */
const isTelling = (act: RawAct): boolean =>
  /^(with|including|includes|containing)$/.test(detailOpenerOf(act)) &&
  tellsFields(act.details, /^(track|keep|log|record|store|manage)$/.test(act.verb));

/** How often the concept calls a thing what; a word that is only implied counts least. */
function countWord(words: Map<Thing, Map<string, number>>, thing: Thing, { noun, isImplied }: NounHit): void {
  const counts = words.get(thing) ?? new Map<string, number>();
  counts.set(noun, (counts.get(noun) ?? 0) + (isImplied === true ? 0.1 : 1));
  words.set(thing, counts);
}

/** People look for their own word: "cars" stay cars, whatever the lexicon files them under. */
function nameAfterWords(thing: Thing, counts: ReadonlyMap<string, number> | undefined): void {
  if (thing.known === null || counts === undefined) return;
  const own = [thing.label.toLowerCase(), thing.pluralLabel.toLowerCase()];
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length).map(([noun]) => noun);
  if (ranked.some((noun) => own.includes(noun))) return;
  // Told by its attributes it goes by the word that it is told under.
  const [most = ''] = ranked;
  const label =
    ranked.map(labelOfNoun).find((name) => name !== null) ?? (thing.isTold === true ? sentenceCase(most) : null);
  if (label === undefined || label === null) return;
  // A blog holds posts, and people look for its own word.
  const part = /^(Diary|Journal|Logbook)$/.test(label) ? `${label} entry` : label === 'Blog' ? 'Blog post' : null;
  if (part !== null) {
    thing.label = part;
    thing.pluralLabel = pluralise(part);
    return;
  }
  thing.label = label;
  thing.pluralLabel = pluralise(label);
}

function thingsOfAct(
  act: RawAct,
  { acts, domain, isRelaxed }: ThingSources,
  note: (hit: NounHit, weight: number) => Thing,
): string[] {
  if (act.rule !== null) return [];
  // Who signs up for the newsletter makes no newsletter
  if (act.capabilities.includes('newsletter') && /^(sign up|register|subscribe|join)/.test(act.verb)) return [];
  const meaning = meaningOfVerb(act.verb) ?? [];
  const keys = [...act.capabilities, ...meaning];
  const isChange = keys.some((key) => key === 'create' || key === 'edit' || key === 'delete' || key === 'mine');
  const isRecord =
    isChange || keys.some((key) => ['browse', 'details', 'search', 'filter', 'sort', 'ranking'].includes(key));
  const isSite = act.capabilities.some((key) =>
    ['about-page', 'contact-page', 'faq-page', 'legal-page', 'home', 'account'].includes(key),
  );
  const sent = sentIn(act, acts);
  const named = findNouns(
    heldBy(act.object),
    domain,
    act.isDenied || isSite || !isRecord
      ? 'none'
      : act.verb === 'manage'
        ? 'managed'
        : isChange || isRelaxed === true
          ? 'change'
          : 'plain',
  );
  // What is kept at hand is marked; a mark is no record that somebody fills in.
  const isMark =
    act.capabilities.includes('favourites') &&
    named.length === 1 &&
    /^(favou?rite|bookmark|wish ?list)$/.test(named[0]?.noun ?? '');
  // What people have sent in, not what is built.
  const hits =
    sent !== null && (named.length === 0 || sent.leads)
      ? [anyNoun([sent.word])].filter((hit) => hit !== null)
      : isMark
        ? []
        : named;
  const names: string[] = [];
  // Who is booked is looked up first: "book a sitter".
  const booked = bookedPerson(act);
  if (booked !== null && !act.isDenied)
    names.push(
      note({ noun: booked, known: entitiesForNoun(booked, domain)[0] ?? null, start: act.span.start }, 5).name,
    );
  const start = act.span.start;
  const implied = act.isDenied ? [] : impliedThings(act.words);
  for (const { noun, label, linked, isOwn } of implied) {
    const known = isOwn === true ? null : (entitiesForNoun(noun, domain)[0] ?? null);
    const thing = note({ noun: label?.toLowerCase() ?? noun, known, start, isImplied: true }, linked ? 4 : 3);
    if (isOwn === true && thing.fields.length === 0) addFields(thing, signUpFields);
    if (!names.includes(thing.name)) names.push(thing.name);
  }
  for (const [index, hit] of implied.some(({ isMeant }) => isMeant) ? [] : hits.entries()) {
    const weight = act.isDenied
      ? -3
      : isFaint(hit.noun) &&
          !isPlain(act, hit, index, hit.noun === 'category' ? isChange : isRecord) &&
          !(sections.has(hit.noun) && (isListed(act) || act.isPart))
        ? 0
        : index > 0
          ? 1
          : isSite
            ? 1
            : hit.known !== null
              ? isChange
                ? 5
                : isRecord
                  ? 4
                  : 2
              : act.isPart && !isListed(act) && act.verb !== 'manage'
                ? 1
                : isChange || act.isPart || act.capabilities.includes('browse')
                  ? 3
                  : 2;
    const thing = note(hit, weight);
    if (!names.includes(thing.name)) names.push(thing.name);
  }
  return names;
}

/** "Book a sitter", "hire a gardener": null where no person is booked. */
function bookedPerson({ verb, object }: RawAct): string | null {
  if (!/^(book|reserve|hire|request)$/.test(verb) || !/^(an?|the|their)$/.test(object[0]?.lower ?? '')) return null;
  const end = object.findIndex(({ part }, index) => index > 1 && part !== 'NOUN' && part !== 'PROPN');
  const noun = object.slice(1, end === -1 ? object.length : end).map(({ lower }) => lower);
  const last = noun.at(-1) ?? '';
  const isPerson = agent.test(last) && !machines.has(last) && !isContainerNoun(last) && nounClassOf(last) === 'person';
  return isPerson && noun.length <= 2 ? noun.join(' ') : null;
}

/** The applications that people send: those that are answered, and those that are looked at where somebody applies. */
function sentIn({ verb, object }: RawAct, acts: readonly RawAct[]): { word: Word; leads: boolean } | null {
  const word = object.find(({ lower }) => /^applications?$/.test(lower));
  if (word === undefined) return null;
  if (/^(approve|reject|accept|decline)$/.test(verb) && object.every((one) => one === word || one.part === 'DET'))
    return { word, leads: false };
  const first = object.find(({ part }) => part === 'NOUN' || part === 'PROPN');
  const isLooked = /^(see|view|review|read|check|get|receive|manage|process|browse)$/.test(verb);
  return word.lower === 'applications' && first === word && isLooked && acts.some((one) => /^apply\b/.test(one.verb))
    ? { word, leads: true }
    : null;
}

/** Somebody browses, makes or manages just this; "customer service" and "upload images" do not count. */
const isPlain = (act: RawAct, hit: NounHit, index: number, isRecord: boolean): boolean =>
  index === 0 &&
  isRecord &&
  !act.isPart &&
  hit.isModified !== true &&
  !act.capabilities.includes('people-follows') &&
  !/^(upload|send|receive|transfer|import|adapt|support)/.test(act.verb);

/** Faint beside a verb, but a part of a site where it stands in a list of its parts: "workshops, podcasts and blogs". */
const sections = wordSet('blog feed');

/** Of any registration or subscription. */
const signUpFields = ['name', 'email', 'start date', 'status (active, paused, ended)', 'notes'].map((phrase) =>
  tagWords(phrase),
);

/** "Condolences", "an obituary list": a part that is a list of things. */
const isListed = (act: RawAct): boolean => {
  const last = act.object.at(-1);
  return last !== undefined && (isSuffix(last) || singularise(last.lower) !== last.lower);
};

function newThing(name: string, { noun, known, start }: NounHit): Thing {
  const label = known?.label ?? sentenceCase(noun);
  return {
    name,
    label,
    pluralLabel: known?.pluralLabel ?? pluralise(label),
    known,
    fields: [],
    weight: 0,
    first: start,
  };
}

function pascalCase(noun: string): string {
  return noun.replaceAll(/(?:^|[^a-z0-9]+)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).slice(0, 40);
}

const sentenceCase = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);
