/**
 * Lists that say what a record says, wherever a sentence has them: "inspections of a hive: date, weather, queen seen or not", "concerts
 * (date, venue, ticket link)", "cards that have a front and a back". They are taken out, so that nobody reads them as deeds or parts.
 */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { pluralise, singularise } from '../lexicon/pluralise.ts';
import { actorIn, isActor, plain } from './actor-in.ts';
import { askedAttribute } from './asked-attributes.ts';
import { findHeads, having } from './find-heads.ts';
import { isDeedItem } from './deed-item.ts';
import { fieldRow } from './field-row.ts';
import { isFieldLike, isKnown, isPartOfSite } from './field-like.ts';
import type { Word } from './language.ts';
import { listItems } from './list-items.ts';
import { holdsOptions } from './options.ts';
import { isHollow, isVague, nounBefore } from './noun-before.ts';
import { perRecord } from './per-record.ts';
import { usualType } from './usual-attributes.ts';
import { verbAt } from './verbs.ts';
import { wordSet } from './word-set.ts';

/** What the list is about, and one run of words for each attribute. */
export interface Sheet {
  subject: Word[];
  items: Word[][];
  /** Nothing else than attributes, whether or not they are known. */
  isSure?: boolean;
}

export interface TakenSheets {
  /** The sentence without what was taken out. */
  rest: Word[];
  sheets: Sheet[];
}

/** What does not tell attributes for certain is left in `rest`. */
export function takeSheets(words: readonly Word[]): TakenSheets {
  const sheets: Sheet[] = [];
  const taken = new Set<Word>();
  const instead = new Map<Word, Word>();
  for (let index = 0; index < words.length - 1; index += 1) {
    const found =
      perEach(words, index) ??
      behindDash(words, index) ??
      behindColon(words, index) ??
      inBrackets(words, index) ??
      behindSignUp(words, index) ??
      behindHaving(words, index) ??
      ofDeed(words, index);
    if (found === null) continue;
    sheets.push({ ...found.sheet, isSure: true });
    if (found.isTaken) for (const word of words.slice(found.start ?? index, found.end)) taken.add(word);
    const first = words[index];
    if (found.instead !== undefined && first !== undefined) instead.set(first, found.instead);
    index = found.end - 1;
  }
  return { rest: words.flatMap((word) => instead.get(word) ?? (taken.has(word) ? [] : word)), sheets };
}

interface Found {
  sheet: Sheet;
  /** Where what is taken out begins, when that is before the mark. */
  start?: number;
  /** Behind the list. */
  end: number;
  /** What stands for what is taken out. */
  instead?: Word;
  isTaken: boolean;
}

function perEach(words: readonly Word[], index: number): Found | null {
  const found = perRecord(words, index);
  return found === null
    ? null
    : { sheet: { subject: found.subject, items: found.items }, end: found.end, isTaken: true };
}

/** "I keep clients and their dogs - breed, age, allergies - and plan walks" */
function behindDash(words: readonly Word[], index: number): Found | null {
  if (index < 1 || !/^[-–—]$/.test(words[index]?.text ?? '')) return null;
  const stop = words.findIndex(({ text }, at) => at > index && /^([-–—]|[;.!?])$/.test(text));
  const end = stop === -1 ? words.length : stop;
  const subject = nounBefore(words, index);
  // The title's row is read with its title.
  const isTitle = words.slice(0, index).every(({ part }) => part !== 'VERB' && part !== 'AUX' && part !== 'PRON');
  const items = isTitle || subject === null ? null : fieldRow(words.slice(index + 1, end), false);
  if (items === null || subject === null) return null;
  return { sheet: { subject, items }, end: /^[-–—]$/.test(words[end]?.text ?? '') ? end + 1 : end, isTaken: true };
}

function behindColon(words: readonly Word[], index: number): Found | null {
  if (words[index]?.text !== ':') return null;
  const stop = words.findIndex(({ text }, at) => at > index && /^[;.!?]$/.test(text));
  const end = stop === -1 ? words.length : stop;
  const items = listItems(words.slice(index + 1, end)).map(plainItem);
  // "A tracker: log hours per project, see totals" is done
  if (items.filter(isDeedItem).length >= 2 || items.some(isRecordItem)) return null;
  const told = items.filter(isTold).length;
  const like = items.filter((item) => isTold(item) || isLike(item) || isNounish(item)).length;
  const [first = []] = items;
  const isSure = told >= items.length * 0.6;
  if (items.length < 3 || told < items.length * 0.4 || (!isSure && like < items.length * 0.8)) return null;
  if (!isTold(first) && !isLike(first) && !isNounish(first)) return null;
  const title = words.slice(0, index);
  // "Roles: admin, teacher", "sort by: price", "a timetable: teacher, room": who there is, how it is done, what an entry of it says.
  if (
    items.filter((item) => isActor(item.at(-1)?.lower ?? '')).length * 2 > items.length ||
    noTitle.has(title.at(-1)?.lower ?? '')
  )
    return null;
  const subject = nounBefore(words, index) ?? [];
  if (/^(money|time|information|data|details)$/.test(subject.at(-1)?.lower ?? '')) return null;
  // "Maintenance plan for machines: machine, location": the first names the record
  const isNamed =
    first.length > 0 &&
    first.length <= 2 &&
    !isTold(first) &&
    title.some(({ lower }) => singularise(lower) === first.at(-1)?.lower);
  const isRecord =
    (subject.length === 0 || (words[index - 1]?.lower !== 'records' && isHollow(words.slice(index - 1, index)))) &&
    singularise(first.at(-1)?.lower ?? '') === first.at(-1)?.lower &&
    entitiesForNoun(lowerOf(first)).length > 0;
  if (isNamed || isRecord) return { sheet: { subject: first, items: items.slice(1) }, end, isTaken: true };
  return subject.length === 0 ? null : { sheet: { subject, items }, end, isTaken: true };
}

const noTitle = wordSet(
  'by to are is include includes roles role users timetable timetables schedule schedules calendar rota roster features pages sections steps filters categories',
);

function inBrackets(words: readonly Word[], index: number): Found | null {
  if (words[index]?.text !== '(') return null;
  const close = words.findIndex(({ text }, at) => at > index && text === ')');
  // "Donations come in (donor, kilos)"
  const isDone = words[index - 1]?.part === 'ADP' && words[index - 2]?.part === 'VERB';
  const subject = nounBefore(words, isDone ? index - 2 : index);
  if (close === -1 || subject === null || isKnown(subject)) return null;
  const items = listItems(words.slice(index + 1, close)).map(plainItem);
  const told = items.filter(isTold).length;
  if (items.length < 2 || told < items.length * 0.5 || !items.every((item) => isTold(item) || isLike(item)))
    return null;
  return { sheet: { subject, items }, end: close + 1, isTaken: true };
}

/** "Teams register with members and an idea": a team has them. */
function behindSignUp(words: readonly Word[], index: number): Found | null {
  if (words[index]?.lower !== 'with' || !/^(register|enter|apply|enrol|enroll)$/.test(words[index - 1]?.lower ?? ''))
    return null;
  const who = words[index - 2];
  if (
    who === undefined ||
    singularise(who.lower) === who.lower ||
    (words[index - 1]?.lower === 'apply' && isActor(who.lower)) ||
    /^(users|visitors|people|members|customers|guests|they)$/.test(who.lower)
  )
    return null;
  const items = listItems(words.slice(index + 1, clauseEnd(words, index + 1)))
    .map(plainItem)
    .filter((item) => item.length <= 3 && item.at(-1)?.part === 'NOUN');
  const end = clauseEnd(words, index + 1);
  return items.length === 0 ? null : { sheet: { subject: [who], items }, end, isTaken: true };
}

/** Up to the comma behind which somebody else does something, or the end. */
function clauseEnd(words: readonly Word[], start: number): number {
  const end = words.findIndex(
    ({ text }, at) =>
      at >= start &&
      (/^[.;:!?]$/.test(text) ||
        (text === ',' && verbAt([words[at + 2]?.lower ?? '']) !== null && words[at + 1]?.lower !== 'and')),
  );
  return end === -1 ? words.length : end;
}

/** What somebody notes who notes what was done. */
const deeds: Readonly<Record<string, string>> = {
  sold: 'sale', ate: 'meal', drank: 'drink', spent: 'expense', earned: 'income', read: 'book', bought: 'purchase', planted: 'planting', harvested: 'harvest', cooked: 'meal', watched: 'film',
  caught: 'catch', saw: 'sighting', worked: 'work entry', trained: 'workout', practised: 'practice', practiced: 'practice', learned: 'lesson', learnt: 'lesson', lent: 'loan',
}; // prettier-ignore

/** "I note what I sold, at which market, how many jars": sales with their market and number of jars. */
function ofDeed(words: readonly Word[], index: number): Found | null {
  const [what, who, did] = words.slice(index, index + 3);
  const noun = deeds[did?.lower ?? ''];
  const isNoted = /^(note|record|enter|log|track|write|down|type|in|list|save)$/.test(words[index - 1]?.lower ?? '');
  if (
    what?.lower !== 'what' ||
    !/^(i|we|they|people)$/.test(who?.lower ?? '') ||
    did === undefined ||
    noun === undefined ||
    !isNoted
  )
    return null;
  const named: Word = { ...did, text: noun, lower: noun, part: 'NOUN' };
  const first = words[index + 3]?.lower ?? '';
  const { items, end } = /^(,|with|and)$/.test(first) ? runOf(words, index + 4) : { items: [], end: index + 3 };
  return {
    sheet: {
      subject: [named],
      items: items.length > 0 ? items : [[{ ...did, text: 'date', lower: 'date', part: 'NOUN' }]],
    },
    end,
    isTaken: true,
    instead: { ...named, text: pluralise(noun), lower: pluralise(noun) },
  };
}

const opening = wordSet('has have with');

/** "Decks with cards that have a front and a back", "anyone can start one with a title and a text". */
function behindHaving(words: readonly Word[], index: number): Found | null {
  const word = words[index]?.lower ?? '';
  if (!opening.has(word)) return null;
  const isRelative = /^(that|which)$/.test(words[index - 1]?.lower ?? '');
  const before = isRelative ? index - 1 : index;
  const isHas = word !== 'with';
  const subject = nounBefore(words, before);
  const from = subject === null ? 0 : before - subject.length;
  const isMany = isHas && subject !== null && isAllOf(words, from, subject);
  if (subject === null || (isHas && !isRelative && !isMany && !isEach(words, from))) return null;
  const isPeople = subject.every(({ lower }) => isActor(lower));
  // "Games with a result" in a list of what is kept
  const isListed = !isHas && isPlural(subject) && /^[,:]$/.test(words[from - 1]?.text ?? '');
  if (
    subject.every(
      ({ lower }) => (isContainerNoun(lower) && !isVague(lower)) || (isActor(lower) && !isMany && !isListed),
    )
  )
    return null;
  const { items, end } = runOf(words, index + 1);
  const told = items.filter(isTold).length;
  const isOwn = isHas && items.length > 0 && !isPeople;
  const isEnough = isOwn
    ? told > 0 || items.length >= 2
    : isListed
      ? told > 0
      : items.length >= 2 && told >= items.length * 0.5;
  if (!isEnough) return null;
  const sheet = { subject, items };
  if (!isHas) return { sheet, end, isTaken: !isDone(words, before - subject.length) };
  // "Each order has a code and a shade, and moves from received to shipped": the order moves.
  const next = words.slice(end, end + 3).findIndex(({ lower }) => verbAt([lower])?.form === 'third');
  const goesOn = next !== -1 && words.slice(end, end + next).every(({ lower }) => /^(,|and)$/.test(lower));
  if (goesOn) return { sheet, end: end + next, isTaken: true };
  return { sheet, start: isRelative ? before : isMany ? from : from - 1, end, isTaken: true };
}

const isPlural = (subject: readonly Word[]): boolean => {
  const last = subject.at(-1)?.lower ?? '';
  return singularise(last) !== last;
};

/** "Huts have a name": all of them, said where a clause begins. */
const isAllOf = (words: readonly Word[], from: number, subject: readonly Word[]): boolean =>
  isPlural(subject) &&
  (from <= 0 || /^([.,;:!?-]|and|the|our|my|all|where|while|but)$/.test(words[from - 1]?.lower ?? ''));

const isEach = (words: readonly Word[], at: number): boolean =>
  /^(each|every|an?|all)$/.test(words[at - 1]?.lower ?? '');

/** "Add films with title and director": what is done keeps its details, which say the same. */
function isDone(words: readonly Word[], at: number): boolean {
  const from = words.findLastIndex(({ text }, index) => index < at && /^[,;:.]$/.test(text));
  return words
    .slice(Math.max(from + 1, at - 10), at)
    .some(
      ({ part, lower }) =>
        (part === 'VERB' || verbAt([lower])?.form === 'base') && !having.has(lower) && !wishes.has(lower),
    );
}

const wishes = wordSet('want wants wish like run own am');

/** "Pets (species, breed)", "visits with a diagnosis": records with attributes of their own. */
function isRecordItem(item: readonly Word[]): boolean {
  const at = item.findIndex(({ lower }, index) => index > 0 && /^(\(|with|have|has)$/.test(lower));
  const head = item.slice(0, Math.max(0, at));
  if (
    at === -1 ||
    !isPlural(head) ||
    head.length > 3 ||
    (item[at]?.text === '(' && holdsOptions(item, at) && isKnown(head))
  )
    return false;
  const inside = listItems(item.slice(at + 1).filter(({ text }) => text !== ')')).map(plainItem);
  return (
    inside.filter(isTold).length > 0 &&
    (item[at]?.text !== '(' || inside.length >= 2) &&
    !wholes.has(head.at(-1)?.lower ?? '')
  );
}

/** The items of a list in prose, up to the first that is none. */
function runOf(words: readonly Word[], start: number): { items: Word[][]; end: number } {
  const items: Word[][] = [];
  let end = start;
  let from = start;
  for (let at = start; at <= words.length; at += 1) {
    const text = words[at]?.lower ?? '.';
    if (text === '(' && holdsOptions(words, at)) {
      const close = words.findIndex((word, index) => index > at && word.text === ')');
      if (close !== -1) at = close;
      continue;
    }
    const isEither = text === 'or' && words[at + 1]?.lower === 'not';
    if (isEither || !/^(,|and|or|;|\.|!|\?|:|\(|-|–|—)$/.test(text)) continue;
    const item = plainItem(words.slice(from, at));
    // "Rides with seats, colleagues book a seat": what somebody does is no attribute.
    if (findHeads(words.slice(from, at)).some(({ actor, subject }) => actor !== undefined || isPerson(subject))) break;
    if (item.length > 0) {
      // "Vaccinations with date and vaccine" are records of their own.
      const inner = item.findIndex(({ lower }) => lower === 'with');
      if (inner > 0 && item[0]?.lower !== 'number' && askedAttribute(lowerOf(item)) === null) break;
      // Somebody else, or something else, begins.
      if (item.some(({ lower }, place) => place > 0 && /^(has|have|can|must|should|will|are|is|say|says)$/.test(lower)))
        break;
      if (!isTold(item) && !isLike(item) && !(item.length > 1 && items.some(isTold) && isNounish(item))) break;
      items.push(item);
      end = at;
    }
    if (!/^(,|and|or)$/.test(text)) break;
    from = at + 1;
  }
  return { items, end };
}

const isPerson = (subject: readonly Word[]): boolean => actorIn(plain(subject)) !== null;

const missing: Word = { text: '', lower: '', part: 'X', start: 0, end: 0 };

const leading = wordSet('a an the its their his her my our some optional own free current');

/** Without its article, and without where or for whom it is: "stage on a board". */
function plainItem(item: readonly Word[]): Word[] {
  let start = 0;
  // "A back" is a noun, whatever the tagger takes it for.
  if (item.length === 2 && /^(an?|the)$/.test(item[0]?.lower ?? '')) return [{ ...(item[1] ?? missing), part: 'NOUN' }];
  while (start < item.length - 1 && leading.has(item[start]?.lower ?? '')) start += 1;
  const bare = item
    .slice(start)
    .filter(({ text }, index, all) => !(index === all.length - 1 && /^[.;,!?]$/.test(text)));
  const aside = bare.findIndex(({ lower }, index) => index > 0 && /^(on|in|at|for|with|from|per|by)$/.test(lower));
  const short = aside === -1 ? bare : bare.slice(0, aside);
  return askedAttribute(lowerOf(bare)) === null && isKnown(short) ? short : bare;
}

const taken = wordSet('comments ratings reviews like likes messages');

/** Says something about a record for certain. */
function isTold(whole: readonly Word[]): boolean {
  const open = whole.findIndex(({ text }) => text === '(');
  const item = open === -1 ? whole : whole.slice(0, open);
  if (item.length === 0 || taken.has(item.at(-1)?.lower ?? '') || isPartOfSite(item) || isRecords(item)) return false;
  return (
    askedAttribute(lowerOf(item)) !== null ||
    item[0]?.lower === 'whether' ||
    isKnown(item) ||
    isOfKnown(item) ||
    usualType(lowerOf(item)) !== null
  );
}

/** "Year of harvest" is a year. */
const isOfKnown = (item: readonly Word[]): boolean => {
  const of = item.findIndex(({ lower }) => lower === 'of');
  return of > 0 && of <= 2 && item.length <= 4 && isKnown(item.slice(0, of));
};

/** "Companies, contacts" are records, though a company can be an attribute; "notes" and "steps" are told of one. */
const isRecords = (item: readonly Word[]): boolean => {
  const last = item.at(-1)?.lower ?? '';
  return singularise(last) !== last && entitiesForNoun(lowerOf(item)).length > 0 && !wholes.has(last);
};

const wholes = wordSet(
  'notes steps ingredients instructions details requirements guests seats points tags pictures photos images',
);

/** A noun of up to three words: "weather", "voice parts". */
const isNounish = (item: readonly Word[]): boolean =>
  item.length > 0 &&
  item.length <= 3 &&
  !isRecords(item) &&
  item.every(({ part }) => ['NOUN', 'ADJ', 'PROPN'].includes(part)) &&
  !isActor(item.at(-1)?.lower ?? '');

/** Could be an attribute beside others that are. */
const isLike = (item: readonly Word[]): boolean =>
  isFieldLike(item) &&
  !taken.has(item.at(-1)?.lower ?? '') &&
  !isPartOfSite(item) &&
  !item.some(({ lower }) => isActor(lower) && lower !== singularise(lower));

export const lowerOf = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');
