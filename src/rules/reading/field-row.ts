/**
 * A row of attributes and nothing else, as people jot it down behind a title: "producer, vintage, grape, bottles left". No verb is
 * looked for in it, since "name", "address" and "rent" are verbs as well.
 */
import { fieldOfAttribute } from './attributes.ts';
import { askedAttribute } from './asked-attributes.ts';
import { isDeedItem } from './deed-item.ts';
import { isKnown, isPartOfSite } from './field-like.ts';
import type { Word } from './language.ts';
import { listItems } from './list-items.ts';
import { isActor } from './actor-in.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { usualType } from './usual-attributes.ts';
import { wordSet } from './word-set.ts';

/** Longest name of an attribute, without what stands in brackets. */
const longestName = 5;

/**
 * Null for a list that is anything else. `isWhole`: the row is a sentence of its own, so that more of it has to be known. `least`: how
 * many attributes there have to be.
 */
export function fieldRow(words: readonly Word[], isWhole: boolean, least = 3): Word[][] | null {
  const items = withoutCommas(words) ?? listItems(words).map(withoutArticle);
  if (items.length < least || items.some(isNoAttribute)) return null;
  // "Translation" in a glossary is no part of the site.
  if (items.filter(isParts).length > Math.max(1, items.length / 5)) return null;
  const told = items.filter((item) => isTold(item)).length;
  const records = items.filter(isRecords).length;
  const people = items.filter((item) => isActor(item.at(-1)?.lower ?? '')).length;
  const isEnough = told >= Math.max(2, items.length * (isWhole ? 0.5 : 0.4));
  return isEnough && records * 3 <= items.length && people * 3 <= items.length ? items : null;
}

/** "Date venue title description": a row whose commas were left out. */
function withoutCommas(words: readonly Word[]): Word[][] | null {
  const plain = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isBare = plain.length >= 4 && words.every((word, index) => plain.includes(word) || index === words.length - 1);
  return isBare &&
    plain.filter(({ lower }) => isName(lower)).length >= plain.length * 0.8 &&
    plain.every(({ part }) => part !== 'ADP') &&
    new Set(plain.map(({ lower }) => lower)).size > 3
    ? plain.map((word) => [word])
    : null;
}

const isName = (word: string): boolean => fieldOfAttribute(word) !== null || usualType(word) !== null;

const said = wordSet(
  'has have can should must will may are was were am do does did that which who i we they you it my our us me their everyone everybody anyone people want need needs lets let allow be if so but because there then',
);

/** A deed, a clause, or a thing with attributes of its own. */
function isNoAttribute(item: readonly Word[]): boolean {
  const name = withoutBracket(item);
  if (name.length === 0) return true;
  if (isAsked(name)) return false;
  return (
    name.length > longestName ||
    (isDeedItem(name) && !isTitleOf(name)) ||
    // "Needed people" is a number, "people share" a deed.
    name.some(
      ({ lower }, index) => said.has(lower) && !(lower === 'people' && index > 0 && index === name.length - 1),
    ) ||
    name.some(({ lower }, index) => index > 0 && lower === 'with') ||
    // "Pets (species, breed)" are records of their own.
    (name.length < item.length && isRecords(item)) ||
    /^(no|not|without|only|please|for|with|by|to)$/.test(name[0]?.lower ?? '')
  );
}

/** "Book title", "record number": the first word names what the attribute is of. */
const isTitleOf = (name: readonly Word[]): boolean =>
  name.length === 2 && /^(book|track|plan|show|record)$/.test(name[0]?.lower ?? '') && isKnown(name);

const isAsked = (name: readonly Word[]): boolean =>
  (name[0]?.lower === 'whether' && name.length > 1) ||
  (askedAttribute(phraseOf(name)) !== null &&
    !name.slice(1).some(({ lower }) => /^(say|says|tell|come|comes)$/.test(lower)));

/** A part of the site: "comments", "search by name", "a blog". */
const isParts = (item: readonly Word[]): boolean =>
  !isTold(item) && (isPartOfSite(item) || /^(comments?|likes|reviews|messages)$/.test(item.at(-1)?.lower ?? ''));

function isTold(item: readonly Word[]): boolean {
  const name = withoutBracket(item);
  const phrase = phraseOf(name);
  return (
    name.length < item.length ||
    isAsked(name) ||
    (isKnown(name) && !isRecords(item)) ||
    usualType(phrase) !== null ||
    /\b(yes ?\/ ?no|y\/n)$/.test(phrase)
  );
}

/** "Companies, contacts" are records of their own. */
const isRecords = (item: readonly Word[]): boolean => {
  const last = withoutBracket(item).at(-1)?.lower ?? '';
  const one = singularise(last);
  return one !== last && entitiesForNoun(one).length > 0 && !wholes.has(last);
};

const wholes = wordSet(
  'notes steps ingredients instructions details requirements guests seats points tags pictures photos images comments remarks dimensions links hours minutes pages rooms ideas bottles players copies pieces',
);

function withoutBracket(item: readonly Word[]): readonly Word[] {
  const open = item.findIndex(({ text }) => text === '(');
  return open === -1 ? item : item.slice(0, open);
}

function withoutArticle(item: readonly Word[]): Word[] {
  const bare = item.filter(({ text }, index) => !(index === item.length - 1 && /^[.;,!?]$/.test(text)));
  return bare.length > 1 && /^(an?|the|its|our|my|their|optional)$/.test(bare[0]?.lower ?? '') ? bare.slice(1) : bare;
}

const phraseOf = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');
