/** The items of a list in prose, and which of them say something about a record. */
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { actorIn, isActor, plain } from './actor-in.ts';
import { askedAttribute } from './asked-attributes.ts';
import { isFieldLike, isKnown, isPartOfSite } from './field-like.ts';
import { findHeads } from './find-heads.ts';
import type { Word } from './language.ts';
import { listItems } from './list-items.ts';
import { holdsOptions } from './options.ts';
import { usualType } from './usual-attributes.ts';
import { wordSet } from './word-set.ts';

const isPerson = (subject: readonly Word[]): boolean => actorIn(plain(subject)) !== null;

/** The items of a list in prose, up to the first that is none. */
export function runOf(words: readonly Word[], start: number): { items: Word[][]; end: number } {
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

const missing: Word = { text: '', lower: '', part: 'X', start: 0, end: 0 };

const leading = wordSet('a an the its their his her my our some optional own free current');

/** Without its article, and without where or for whom it is: "stage on a board". */
export function plainItem(item: readonly Word[]): Word[] {
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
export function isTold(whole: readonly Word[]): boolean {
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
export const isNounish = (item: readonly Word[]): boolean =>
  item.length > 0 &&
  item.length <= 3 &&
  !isRecords(item) &&
  item.every(({ part }) => ['NOUN', 'ADJ', 'PROPN'].includes(part)) &&
  !isActor(item.at(-1)?.lower ?? '');

/** Could be an attribute beside others that are. */
export const isLike = (item: readonly Word[]): boolean =>
  isFieldLike(item) &&
  !taken.has(item.at(-1)?.lower ?? '') &&
  !isPartOfSite(item) &&
  !item.some(({ lower }) => isActor(lower) && lower !== singularise(lower));

export const lowerOf = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');

/** "Pets (species, breed)", "visits with a diagnosis": records with attributes of their own. */
export function isRecordItem(item: readonly Word[]): boolean {
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

export const isPlural = (subject: readonly Word[]): boolean => {
  const last = subject.at(-1)?.lower ?? '';
  return singularise(last) !== last;
};
