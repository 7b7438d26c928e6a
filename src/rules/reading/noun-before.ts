/** The noun that a list behind it tells of: "each inspection of a hive:" tells of inspections, "an inventory of laptops:" of laptops. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { nounClassOf } from '../lexicon/noun-classes.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { agent, isActor } from './actor-in.ts';
import type { Word } from './language.ts';
import { holders, isVessel, withoutVessels } from './without-vessels.ts';
import { verbAt } from './verbs.ts';
import { wordSet } from './word-set.ts';

const isNoun = ({ part, lower }: Word): boolean => ['NOUN', 'PROPN'].includes(part) && /[\p{L}\d]/u.test(lower);
/** What follows says whose, where or what for; what follows "with" is a part of its own. */
const isLink = ({ lower }: Word): boolean => links.has(lower);
const links = wordSet('of in at on for from to per by about');
const modifies = ({ part, lower }: Word): boolean =>
  part === 'ADJ' || (part === 'VERB' && /ed$|^(found|lost|used)$/.test(lower));

/** Null where no noun stands before `end`. "One" is what was named last. */
export function nounBefore(words: readonly Word[], end: number): Word[] | null {
  const phrases = phrasesBefore(words, behindNoun(words, end));
  const [last] = phrases;
  if (last === undefined) {
    if (words[end - 1]?.lower !== 'one') return null;
    const named = words.slice(0, end - 1).findLast((word) => isNoun(word) && singularise(word.lower) !== word.lower);
    return named === undefined ? null : [named];
  }
  // The first that is no holder or vessel: what follows only says whose, where and what for.
  const far = phrases.toReversed().find((phrase) => !isHollow(phrase) && !isSomebody(phrase, words)) ?? last;
  if (isSomebody(far, words)) return null;
  // "Money to projects with a goal" tells of projects.
  const named = /^(money|time)$/.test(far.at(-1)?.lower ?? '') ? last : far;
  const lastWord = named.at(-1)?.lower ?? '';
  const isHolder = holders.has(lastWord) && !(named.length > 1 && lastWord === 'records');
  if (isHolder || (isContainerNoun(lastWord) && !isVague(lastWord))) return null;
  // "A bug tracker with priority and status": bugs have them.
  const kept = withoutVessels(named);
  return withModifier(withoutPages(withoutDeed(kept.length > 0 && isHollow(named) ? kept : named, words)), words);
}

/** "A diary for my father" is no list of fathers, "a register for the pool" none of pools. */
function isSomebody(phrase: readonly Word[], words: readonly Word[]): boolean {
  const [first, last] = [phrase[0], phrase.at(-1)];
  const at = words.findIndex((word) => word === first);
  const isOne = singularise(last?.lower ?? '') === last?.lower;
  const isFor = words[at - 2]?.lower === 'for';
  const isHouse =
    /^(the|an?)$/.test(words[at - 1]?.lower ?? '') && /^(place|group)$/.test(nounClassOf(last?.lower ?? ''));
  return isOne && isFor && (isHouse || /^(my|our|his|her)$/.test(words[at - 1]?.lower ?? ''));
}

/** "Leave requests": the word before is part of the name of a known thing, whatever it is taken for by itself. */
function withModifier(phrase: Word[], words: readonly Word[]): Word[] {
  const [first, second] = phrase;
  const before = first === undefined ? undefined : words[words.indexOf(first) - 1];
  if (before === undefined || first === undefined || second !== undefined || isNoun(before)) return phrase;
  return entitiesForNoun(`${before.lower} ${singularise(first.lower)}`).length > 0 ? [before, ...phrase] : phrase;
}

/** "Things to give away or lend, with a picture": what is to be done with them says nothing about which they are. */
function behindNoun(words: readonly Word[], end: number): number {
  const from = words[end - 1]?.lower === ',' ? end - 1 : end;
  const to = words.findLastIndex(({ lower }, index) => index < from && index >= from - 6 && lower === 'to');
  const isDeed =
    to > 0 &&
    isNoun(words[to - 1] ?? missing) &&
    words
      .slice(to + 1, from)
      .every(({ part, lower }) => ['VERB', 'ADV', 'ADP', 'PART', 'ADJ'].includes(part) || /^(or|and)$/.test(lower));
  return isDeed && to < from - 1 ? to : end;
}

/** The noun phrases that prepositions join, the nearest first. */
function phrasesBefore(words: readonly Word[], end: number): Word[][] {
  const phrases: Word[][] = [];
  let at = end;
  for (;;) {
    let start = at;
    while (start > 0 && (isNoun(words[start - 1] ?? missing) || (start === at && isNamedOne(words, start - 1))))
      start -= 1;
    if (start === at) break;
    while (start > 0 && modifies(words[start - 1] ?? missing)) start -= 1;
    phrases.push(words.slice(start, at));
    while (start > 0 && ['DET', 'NUM', 'PRON'].includes(words[start - 1]?.part ?? '')) start -= 1;
    if (start < 2 || !isLink(words[start - 1] ?? missing)) break;
    at = start - 1;
  }
  return phrases;
}

/** Behind "each" or "a" stands a noun, whatever the tagger takes it for: "each order has". */
const isNamedOne = (words: readonly Word[], at: number): boolean =>
  /^(each|every|an?|the)$/.test(words[at - 1]?.lower ?? '') && /^[\p{L}-]+$/u.test(words[at]?.lower ?? '');

const missing: Word = { text: '', lower: '', part: 'X', start: 0, end: 0 };

/** "Inventory", "track", "training log", "website": what things are in. */
export const isHollow = (phrase: readonly Word[]): boolean => {
  const last = phrase.at(-1)?.lower ?? '';
  // "Vinyl records" and "vaccination records" are kept, "records" alone only hold.
  if (phrase.length > 1 && last === 'records') return false;
  if (isVague(last)) return false;
  return holders.has(last) || last === 'track' || last === 'plan' || isContainerNoun(last) || isVessel(last);
};

/** By themselves they say nothing, but a list may tell what they are. */
export const isVague = (word: string): boolean => vague.has(word);
const vague = wordSet('application applications object objects item items thing things piece pieces article articles');

const isPeople = (word: string): boolean =>
  isActor(word) || (agent.test(singularise(word)) && singularise(word) !== word);

const wanting = wordSet('track log keep list manage record store save collect note');

/** The tagger takes the deed in "people post things" for a noun. */
function withoutDeed(phrase: readonly Word[], words: readonly Word[]): readonly Word[] {
  const [first] = phrase;
  // "Track plants" at the beginning
  if (phrase.length > 1 && first !== undefined && first === words[0] && wanting.has(first.lower))
    return phrase.slice(1);
  const before = words.findLast(({ end }) => first !== undefined && end <= first.start);
  // "Everyone reports potholes"
  if (phrase.length > 1 && before?.part === 'PRON' && verbAt([first?.lower ?? ''])?.form === 'third')
    return phrase.slice(1);
  const deed = phrase.findLastIndex(
    ({ lower }, index) =>
      index > 0 &&
      index < phrase.length - 1 &&
      isPeople(phrase[index - 1]?.lower ?? '') &&
      verbAt([lower])?.form === 'base',
  );
  if (deed === -1 && phrase.length > 1 && /^(need|needs|want|wants|have|keep)$/.test(phrase[0]?.lower ?? ''))
    return phrase.slice(1);
  return deed === -1 ? phrase : phrase.slice(deed + 1);
}

/** "Candle pages" are about candles. */
function withoutPages(phrase: readonly Word[]): Word[] {
  const last = phrase.at(-1)?.lower ?? '';
  return phrase.length > 1 && /^(pages?|entry|entries|sheets?)$/.test(last) ? phrase.slice(0, -1) : [...phrase];
}
