/** Reads each sentence by itself: its appearance, its descriptions, its acts; before it is known what the product keeps. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { actorIn, plain } from './actor-in.ts';
import { splitClauses, type Clause } from './clauses.ts';
import { findHeads, type Head } from './find-heads.ts';
import { fieldOfAttribute } from './attributes.ts';
import { tagWords, type Word } from './language.ts';
import { isDeedItem } from './deed-item.ts';
import { isKnown, tellsFields } from './field-like.ts';
import { listItems } from './list-items.ts';
import { takeCategories } from './named-categories.ts';
import { withoutVessels } from './without-vessels.ts';
import { bracketOptions } from './options.ts';
import type { RawAct } from './make-act.ts';
import { readActs, ruleAct } from './read-acts.ts';
import { readAppearance } from './read-appearance.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { isStatement } from './read-rule.ts';
import type { Appearance, Span } from './reading.ts';
import { takeSheets, type Sheet } from './sheets.ts';
import { titledRow } from './titled-row.ts';

export interface RawSentence {
  span: Span;
  text: string;
  appearance: Appearance | null;
  acts: RawAct[];
  description: Sheet | null;
  /** Further lists of the kind, in the same sentence. */
  sheets: Sheet[];
  /** Words that say what is to be built, up to "website" or the like; empty when the sentence does not. */
  subject: Word[];
  /** What follows "for" or "of" behind it. */
  context: Word[];
  isHeading: boolean;
  /** "Categories: soup, cake": what the main thing is told apart by; null where nothing is said of it. */
  categories: string[] | null;
  /** Says something about a thing that is neither a deed nor a part; becomes a rule unless it opens the concept. */
  statement: RawAct | null;
  /** Why nothing is built for it, where the heading above it says so; else null. */
  leftOut: string | null;
}

/** `before`: the sentence before it, of which "each has a name" tells. */
export function readSentence(text: string, span: Span, before = ''): RawSentence {
  const sentence = text.slice(span.start, span.end);
  const base: RawSentence = {
    span,
    text: sentence,
    appearance: null,
    acts: [],
    description: null,
    sheets: [],
    subject: [],
    context: [],
    isHeading: false,
    categories: null,
    statement: null,
    leftOut: null,
  };
  if (
    /^[^.!?]{1,60}:$/.test(sentence.trim()) ||
    /^(features?|functionality|overview|requirements?|pages|user stories|scope|goals?|introduction|design|notes?)$/i.test(
      sentence.trim(),
    )
  )
    return { ...base, isHeading: true };
  const appearance = readAppearance(sentence, span.start);
  const isOnlyMode =
    appearance !== null &&
    appearance.background === null &&
    appearance.component === null &&
    appearance.unknown.length === 0;
  const isLong = sentence.split(/\s+/).length > 7;
  // A stamp has a colour too.
  const isRow = appearance !== null && titledRow(tagWords(sentence, span.start), before) !== null;
  if (appearance !== null && !isRow && isMostlyLooks(sentence) && !(isOnlyMode && isLong))
    return { ...base, appearance };
  const all = bracketOptions(
    ofEach(withoutWhenever(withoutStory(tagWords(sentence.replaceAll('\n', ' '), span.start))), before),
  );
  const { options, rest: said } = takeCategories(all);
  base.categories = options;
  if (said.every(({ text: word }) => !/\p{L}/u.test(word))) return { ...base, appearance };
  const { rest, sheets } = takeSheets(said);
  const described = sheets.length > 0 && said.some(({ text }) => text === ':') ? null : describe(said);
  if (described !== null) return { ...base, appearance, description: described };
  const continued = sheets.length === 0 ? fragmentSheet(said, before) : null;
  if (continued !== null) return { ...base, appearance, description: continued };
  const row = sheets.length === 0 ? titledRow(said, before) : null;
  if (row !== null) return { ...readTitle(row.title, { ...base, appearance }), description: row.sheet };
  const [description = null, ...further] = sheets;
  if (description !== null) return { ...readProse(rest, { ...base, appearance }, true), description, sheets: further };
  return readProse(said, { ...base, appearance });
}

/** Says what is to be built and no more. */
const readTitle = (title: Word[], base: RawSentence): RawSentence =>
  title.length === 0 ? base : readProse(title, base, true);

/** "Guest list for our wedding. Names, side (bride/groom), diet": the title's thing goes on in a sentence of attributes alone. */
function fragmentSheet(said: readonly Word[], before: string): Sheet | null {
  const [clause, ...others] = splitClauses(said);
  const isFragment = clause?.says === 'is' && others.length === 0 && said[0]?.part === 'NOUN';
  if (!isFragment || before.split(/\s+/).length > 8) return null;
  const title = tagWords(before.trim().replace(/[.!:]$/, ''), 0);
  const end = title.findIndex(({ part }) => part === 'ADP');
  if (title.some(({ part }, index) => part === 'VERB' && index > 0)) return null;
  return titledSheet(end === -1 ? title : title.slice(0, end), said);
}

/** What is done, what there is and what is to be built, in the words of a sentence. */
function readProse(words: Word[], base: RawSentence, isTitle = false): RawSentence {
  const { appearance } = base;
  const colon = words.findIndex((word, index) => word.text === ':' && index > 0 && index < words.length - 2);
  const lead = splitClauses(colon === -1 ? words : words.slice(0, colon)).map((clause) =>
    colon === -1 && !isTitle ? clause : asTitle(clause),
  );
  const sheet = colon === -1 ? null : sheetOf(resolvePronouns(lead.flatMap(readActs)), words.slice(colon + 1));
  if (sheet !== null) return { ...base, appearance, ...sheet };
  const told = colon === -1 ? null : titledSheet(words.slice(0, colon), words.slice(colon + 1));
  if (told !== null)
    return {
      ...base,
      appearance,
      acts: resolvePronouns(lead.flatMap(readActs)),
      description: told,
      ...subjectOf(lead.find((clause) => clause.says === 'is')),
    };
  // "In three steps: personal details and motivation": the form has them, see its family.
  const isSteps = colon > 0 && /^steps?$/.test(words[colon - 1]?.lower ?? '');
  const tail = colon === -1 || isSteps ? [] : splitClauses(words.slice(colon + 1)).map(asList);
  const clauses = [...lead, ...tail];
  const built = clauses.find((clause) => clause.says === 'is');
  const [only] = clauses;
  const statement = only?.says === 'is' && clauses.length === 1 && isStatement(words) ? ruleAct(only) : null;
  return { ...base, appearance, acts: resolvePronouns(clauses.flatMap(readActs)), statement, ...subjectOf(built) };
}

/** "Members record their walks: date, length, weather and whether the dog came": what follows the colon are the attributes. */
function sheetOf(acts: RawAct[], tail: readonly Word[]): Pick<RawSentence, 'acts' | 'description'> | null {
  const last = acts.at(-1);
  const subject = (last?.object ?? []).filter(({ part }) => !['DET', 'PRON'].includes(part));
  const items = listItems(tail);
  const named = items.filter((item) => fieldOfAttribute(joined(item).replace(/\s*\(.*$/, '')) !== null);
  const isKept =
    last !== undefined && last.capabilities.includes('create') && subject.length > 0 && subject.length <= 3;
  return isKept &&
    items.length >= 3 &&
    named.length >= items.length * 0.3 &&
    tail.every(({ text }) => !/^[.;]$/.test(text) || text === tail.at(-1)?.text)
    ? { acts, description: { subject, items } }
    : null;
}

/** "A collection of vinyl records: artist, album, year and condition": what the title's thing says, and nothing else. */
function titledSheet(title: readonly Word[], tail: readonly Word[]): RawSentence['description'] {
  const items = listItems(tail);
  if (items.some((item) => item.some(({ lower }) => lower === 'with'))) return null;
  if (items.length < 3 || !tellsFields(items) || items.filter(isKnown).length < items.length / 2) return null;
  if (items.filter(isDeedItem).length >= 2) return null;
  const of = title.findLastIndex(({ lower }) => lower === 'of');
  const named = withoutVessels(title.slice(of + 1).filter(({ part }) => !['DET', 'PRON', 'ADP'].includes(part)));
  const isThing = named.length > 0 && named.length <= 3 && named.every(({ part }) => part !== 'VERB');
  return isThing ? { subject: named, items } : null;
}

/** "Repair workshop for bicycles: ..." names the product; nobody repairs workshops. */
function asTitle(clause: Clause): Clause {
  const [verb, noun] = clause.words;
  const isName =
    clause.says === 'does' &&
    clause.subject === '' &&
    verb?.text !== verb?.lower &&
    noun?.part === 'NOUN' &&
    noun.lower === singularise(noun.lower) &&
    clause.words.some(({ lower }) => lower === 'for');
  return isName ? { ...clause, says: 'is' } : clause;
}

/** What follows a colon is a list of what there is. */
const asList = (clause: Clause): Clause => (clause.says === 'is' ? { ...clause, says: 'has' } : clause);

/** A sentence that sets colours and asks for nothing else. */
function isMostlyLooks(sentence: string): boolean {
  return (
    !/\b(users?|visitors?|customers?|people|allow|functionalit(y|ies)|search|browse|list|page for|manage)\b/i.test(
      sentence,
    ) ||
    /\b(background|backgrounds)\b.*\b(components?|elements?|interface|ui|buttons|controls|blocks)\b/i.test(sentence)
  );
}

/** "Track my runs; each has a distance": each run. */
function ofEach(words: Word[], before: string): Word[] {
  const [each, has] = words;
  if (each?.lower !== 'each' || !/^(has|have|with)$/.test(has?.lower ?? '')) return words;
  const named = tagWords(before).findLast(({ part, lower }) => part === 'NOUN' && singularise(lower) !== lower);
  if (named === undefined) return words;
  const one = singularise(named.lower);
  return [each, { ...each, text: one, lower: one, part: 'NOUN' }, ...words.slice(1)];
}

/** "Every evening I pick a mood": when it is done opens the sentence, and who does it comes behind. */
function withoutWhenever(words: Word[]): Word[] {
  const isTimed =
    /^(every|each)$/.test(words[0]?.lower ?? '') &&
    /^(day|morning|evening|night|week|weekend|month|year|term|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      words[1]?.lower ?? '',
    );
  const start = words[2]?.text === ',' ? 3 : 2;
  return isTimed && /^(i|we|they|people|members|users)$/.test(words[start]?.lower ?? '') ? words.slice(start) : words;
}

/** "As a reader, I want to ..." leaves the wish; the actor stays as the subject of the clause. The aim after "so that" is no wish. */
function withoutStory(words: Word[]): Word[] {
  const isStory = words[0]?.lower === 'as' && ['a', 'an', 'the'].includes(words[1]?.lower ?? '');
  const wish = words.findIndex((word, index) => index > 2 && index < 12 && word.lower === 'i');
  if (!isStory || wish === -1) return words;
  const aim = words.findIndex(
    (word, index) =>
      index > wish && word.lower === 'so' && ['that', 'i', 'they'].includes(words[index + 1]?.lower ?? ''),
  );
  const actor = words.slice(2, wish).filter((word) => word.lower !== ',');
  return [...actor, ...words.slice(wish + 1, aim === -1 ? words.length : aim)];
}

/** "Each recipe has a title, a cuisine and a cooking time": the subject is a thing and most of the list names attributes. */
function describe(words: readonly Word[]): RawSentence['description'] {
  const verb = words.findIndex(
    (word, index) =>
      index > 0 &&
      index < 8 &&
      [
        'has',
        'have',
        'include',
        'includes',
        'contain',
        'contains',
        'consists',
        'with',
        'store',
        'stores',
        'shows',
        'show',
        'records',
        ':',
      ].includes(word.lower),
  );
  // "A workshop: customers with name and city" tells of customers.
  const inner =
    words[verb]?.text === ':' ? words.slice(verb + 1, verb + 5).findIndex(({ lower }) => lower === 'with') : -1;
  if (inner > 0) return describe(words.slice(verb + 1));
  const colon = words.findIndex(({ text }, index) => text === ':' && index > verb + 1);
  // "For each bed the gardener records harvests: date, weight" tells of harvests
  if (verb === -1 || colon !== -1) return null;
  // "Companies post jobs with a title" tells what companies do.
  if (words[verb]?.lower === 'with' && findHeads(words).some((head) => head.end < verb && isDone(head))) return null;
  const subject = words
    .slice(0, verb)
    .filter(
      (word) =>
        ![
          'should',
          'must',
          'will',
          'can',
          'also',
          'need',
          'to',
          'each',
          'every',
          'all',
          'a',
          'an',
          'the',
          'for',
          'and',
          'we',
          'i',
          'want',
        ].includes(word.lower) && /\w/.test(word.text),
    );
  const isOne = ['a', 'an'].includes(words[0]?.lower ?? '') && words[verb]?.lower === 'has';
  const isEach =
    isOne ||
    ['each', 'every', 'all'].includes(words[0]?.lower ?? '') ||
    ['each', 'every'].includes(words[1]?.lower ?? '');
  const noun = subject.map((word) => word.lower).join(' ');
  if (/\b(?:blog|forum|site|page)$/.test(noun)) return null;
  const isApplication = isEach && /^applications?$/.test(noun);
  if (
    noun === '' ||
    subject.length > 3 ||
    (isContainerNoun(noun) && !isApplication) ||
    subject.some((word) => word.part === 'VERB')
  )
    return null;
  const items = listItems(words.slice(verb + 1)).map((item) =>
    item.filter((word) => !['of', 'a', 'an', 'the', 'its'].includes(word.lower) || isNamedWhole(item)),
  );
  // "Rides with seats, colleagues book a seat": what somebody does is no attribute.
  if (/^(with|:)$/.test(words[verb]?.lower ?? '') && items.some((item) => findHeads(item).some(isDone))) return null;
  const named = items.filter(
    (item) =>
      fieldOfAttribute(
        item
          .map((word) => word.lower)
          .join(' ')
          .replace(/\s*\(.*$/, ''),
      ) !== null || item.some((word) => word.text === '('),
  );
  // "Driver: name, phone, licence expiry"
  const isSheet = words[verb]?.text === ':' && items.length >= 2 && named.length >= items.length * 0.6;
  const isThing = isEach || isSheet || isRecordNoun(subject);
  return isThing && items.length > 0 && named.length >= Math.max(1, items.length * (isEach ? 0.3 : 0.6))
    ? { subject, items, ...(isSheet && items.length >= 4 ? { isSure: true } : {}) }
    : null;
}

/** Somebody does it. */
const isDone = ({ actor, subject, isBeing }: Head): boolean =>
  !isBeing && (actor !== undefined || actorIn(plain(subject)) !== null);

/** "Date of visit" is one attribute, "a list of the names" is none by that name. */
const isNamedWhole = (item: readonly Word[]): boolean =>
  item.length > 3 || fieldOfAttribute(item.map((word) => word.lower).join(' ')) !== null;

/** "Recipes", or "patient electronic files" by its last words. */
const isRecordNoun = (subject: readonly Word[]): boolean =>
  subject.some((_, index) => entitiesForNoun(joined(subject.slice(index))).length > 0);

const joined = (words: readonly Word[]): string => words.map((word) => word.lower).join(' ');

function subjectOf(clause: Clause | undefined): { subject: Word[]; context: Word[] } {
  if (clause === undefined) return { subject: [], context: [] };
  const words = clause.words;
  const end = words.findIndex(
    (word, index) =>
      index > 0 &&
      [
        'for',
        'to',
        'that',
        'which',
        'with',
        'where',
        'who',
        ',',
        'of',
        'on',
        'in',
        'using',
        'based',
        'named',
        'called',
        'from',
        'by',
        'so',
        'about',
        '.',
        'and',
      ].includes(word.lower),
  );
  const subject = words.slice(0, end === -1 ? words.length : end);
  const context = end === -1 ? [] : words.slice(end, end + 8);
  return {
    subject: subject.filter(
      (word) =>
        ![
          'a',
          'an',
          'the',
          'new',
          'simple',
          'small',
          'my',
          'our',
          'me',
          'us',
          'comprehensive',
          'modern',
          'little',
          'basic',
        ].includes(word.lower),
    ),
    context,
  };
}
