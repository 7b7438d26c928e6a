/**
 * Lists that say what a record says, wherever a sentence has them: "inspections of a hive: date, weather, queen seen or not", "concerts
 * (date, venue, ticket link)", "cards that have a front and a back". They are taken out, so that nobody reads them as deeds or parts.
 */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { pluralise, singularise } from '../lexicon/pluralise.ts';
import { isActor } from './actor-in.ts';
import { having } from './find-heads.ts';
import { isDeedItem } from './deed-item.ts';
import { fieldRow } from './field-row.ts';
import { isKnown } from './field-like.ts';
import type { Word } from './language.ts';
import { listItems } from './list-items.ts';
import { isHollow, isVague, nounBefore } from './noun-before.ts';
import { perRecord } from './per-record.ts';
import { isLike, isNounish, isPlural, isRecordItem, isTold, lowerOf, plainItem, runOf } from './told-items.ts';
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
      behindSetting(words, index) ??
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
  if (subject.length === 0) return null;
  // "Book: title, author": nothing else is said, and nobody books.
  const isWhole = subject.length === title.length;
  return { sheet: { subject, items }, end, isTaken: true, ...(isWhole ? { start: 0 } : {}) };
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

/** "Sitters set their hourly rate and city": a sitter has them. */
function behindSetting(words: readonly Word[], index: number): Found | null {
  const who = words[index - 1];
  const isSetting =
    /^(set|state|specify|publish)$/.test(words[index]?.lower ?? '') && words[index + 1]?.lower === 'their';
  if (
    !isSetting ||
    who === undefined ||
    !isPlural([who]) ||
    /^(users|visitors|people|members|customers)$/.test(who.lower)
  )
    return null;
  const { items, end } = runOf(words, index + 2);
  if (!items.some(isTold)) return null;
  return { sheet: { subject: [who], items }, start: index - 1, end, isTaken: true };
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
  // "Materials (wire, beads) with a price": the examples say nothing of what has it.
  const open = words[index - 1]?.text === ')' ? words.findLastIndex(({ text }, at) => at < index && text === '(') : -1;
  const before = isRelative ? index - 1 : open > 0 ? open : index;
  const isHas = word !== 'with';
  const subject = nounBefore(words, before);
  const from = subject === null ? 0 : before - subject.length;
  const isMany = isHas && subject !== null && isAllOf(words, from, subject);
  if (subject === null || (isHas && !isRelative && !isMany && !isEach(words, from))) return null;
  const isPeople = subject.every(({ lower }) => isActor(lower));
  // "Games with a result" in a list of what is kept
  const isListed = !isHas && isPlural(subject) && /^[,:]$/.test(words[from - 1]?.text ?? '');
  // "Pick seats and reserve with name and email", "people sign with their name"
  const isDeed = !isHas && /^(reserve|book|order|sign|register|pay|log|apply)$/.test(subject.at(-1)?.lower ?? '');
  if (isDeed && (subject.length === 1 || isActor(subject[0]?.lower ?? ''))) return null;
  if (
    subject.every(
      ({ lower }) => (isContainerNoun(lower) && !isVague(lower)) || (isActor(lower) && !isMany && !isListed),
    )
  )
    return null;
  const { items, end } = isMany ? wholeRow(words, index + 1) : runOf(words, index + 1);
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

/** "Shifts have area, start, end": the sentence is a row, or begins with one. */
function wholeRow(words: readonly Word[], start: number): { items: Word[][]; end: number } {
  const stop = words.findIndex(({ text }, at) => at >= start && /^[.;:!?]$/.test(text));
  const end = stop === -1 ? words.length : stop;
  const items = fieldRow(words.slice(start, end), true);
  return items === null || items.some(isPartOfShop) ? runOf(words, start) : { items, end };
}

const isPartOfShop = (item: readonly Word[]): boolean =>
  /^(cart|checkout|account|login|profile|menu)s?$/.test(item.at(-1)?.lower ?? '');

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
