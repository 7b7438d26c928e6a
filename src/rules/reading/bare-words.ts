/** Words that say nothing by themselves, at the start of what somebody does or has. */
import type { Word } from './language.ts';
import { wordSet } from './word-set.ts';

export const skipped = wordSet(`
  to also easily then quickly the a an directly simply even both either other be able automatically etc etc.
  please basic own securely freely effectively efficiently manually online successfully further as well not only
  users user some any all various different multiple new
`);

/** "and more", "etc." */
export const isLeftover = (words: readonly Word[]): boolean =>
  words.every((word) => leftovers.has(word.lower)) && !(words.length === 1 && words[0]?.lower === 'like');
const leftovers = wordSet('more others other so on etc etc. forth similar . the like');

/** Leaves out adverbs, articles and the like; with `alsoPraise` adjectives that promise nothing to test as well. */
export function withoutStart(words: readonly Word[], alsoPraise: boolean): Word[] {
  const isEmpty = (word: Word): boolean =>
    skipped.has(word.lower) ||
    (word.part === 'ADV' && word.lower.endsWith('ly')) ||
    !/[\p{L}\p{N}(]/u.test(word.text) ||
    (alsoPraise && praise.has(word.lower));
  const start = words.findIndex((word) => !isEmpty(word));
  return start === -1 ? [] : words.slice(start);
}

const praise = wordSet(`
  their his her its our my your clear simple detailed comprehensive complete full beautiful modern powerful corresponding related
  relevant several many following necessary specific suitable desired interesting available personal
`);

export const offices = wordSet(`
  function functions functionality functionalities feature features module modules page pages section sections
  tool tools area option options capability capabilities part panel center system column tab service services
`);

/** "functionalities such as", "sections for", "a function to" in front of the list itself. */
export function withoutOffice(words: readonly Word[]): readonly Word[] {
  const limit = Math.min(words.length, 7);
  for (let index = 0; index < limit; index += 1) {
    const word = words[index]?.lower ?? '';
    if ([',', 'and', 'or'].includes(word)) return words;
    if (!offices.has(word)) continue;
    const next = words[index + 1]?.lower ?? '';
    if (['for', 'to', 'of', ':', 'including'].includes(next)) return words.slice(index + (next === 'to' ? 1 : 2));
    if (next === 'such' || (next === 'like' && words[index + 2] !== undefined))
      return words.slice(index + (next === 'such' ? 3 : 2));
    if (next === ',' && ['including', 'such'].includes(words[index + 2]?.lower ?? ''))
      return words.slice(index + (words[index + 2]?.lower === 'such' ? 4 : 3));
  }
  return words;
}
