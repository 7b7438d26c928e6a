/** "For each sample we record a code, a date and a freezer", "on every visit the date, weather and mites counted", "per roll: camera, film". */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { isActor } from './actor-in.ts';
import { fieldRow } from './field-row.ts';
import type { Word } from './language.ts';
import { wordSet } from './word-set.ts';

export interface PerRecord {
  subject: Word[];
  items: Word[][];
  /** Behind the list. */
  end: number;
}

const noting = wordSet(
  'note record log enter store want need keep track save write like have know see list put register collect add',
);
const between = wordSet(
  "i we you they he she people members staff users 'd would should must can will also to down always only just like want need is are there 's",
);
const longestLead = 7;

/** Null where `index` opens nothing of the kind. */
export function perRecord(words: readonly Word[], index: number): PerRecord | null {
  const opener = words[index]?.lower ?? '';
  const isEach =
    /^(for|on|at|with|from|about)$/.test(opener) && /^(each|every|any)$/.test(words[index + 1]?.lower ?? '');
  if (!isEach && opener !== 'per') return null;
  const start = index + (isEach ? 2 : 1);
  const subject = nounFrom(words, start);
  if (subject.every(({ lower }) => isContainerNoun(lower) || times.has(lower))) return null;
  let from = start + subject.length;
  if (words[from]?.text === '(' && words[from + 2]?.text === ')') from += 3;
  const list = leadEnd(words, from);
  if (list === null) return null;
  const stop = words.findIndex(({ text }, at) => at >= list && /^[;.!?]$/.test(text));
  const end = stop === -1 ? words.length : stop;
  const items = fieldRow(words.slice(list, end), opener !== 'per' || words[list - 1]?.text !== ':', 2);
  return items === null ? null : { subject, items, end };
}

const times = wordSet('day week month year night morning evening hour minute time person member user');

/** Up to three nouns; an adjective may come before them. */
function nounFrom(words: readonly Word[], start: number): Word[] {
  let end = start;
  while (end < start + 3 && /^(NOUN|PROPN|ADJ)$/.test(words[end]?.part ?? '')) end += 1;
  const found = words.slice(start, end);
  const last = found.at(-1);
  return last === undefined || last.part === 'ADJ' ? [] : found;
}

/** Behind who writes it down; null where something else is done. */
function leadEnd(words: readonly Word[], from: number): number | null {
  let at = words[from]?.text === ',' ? from + 1 : from;
  if (words[at]?.text === ':') return at + 1;
  if (/^(an?|the|its)$/.test(words[at]?.lower ?? '') && !isPerson(words, at)) return at;
  let isNoted = false;
  for (; at < from + longestLead; at += 1) {
    const word = words[at];
    if (word === undefined) return null;
    if (noting.has(word.lower)) isNoted = true;
    else if (word.text === ':') return isNoted ? at + 1 : null;
    else if (!between.has(word.lower) && !isActor(word.lower) && !/^(the|an?|our)$/.test(word.lower))
      return isNoted ? at : null;
    else if (isNoted && /^(the|an?|our)$/.test(word.lower)) return at;
  }
  return null;
}

/** "The gardener records" */
const isPerson = (words: readonly Word[], at: number): boolean =>
  isActor(words[at + 1]?.lower ?? '') ||
  words.slice(at + 1, at + 4).some(({ lower }) => /^(notes|records|logs|enters|writes)$/.test(lower));
