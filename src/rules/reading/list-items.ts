/** Cuts a list in prose into its items: "create, edit and delete recipes by cuisine, and share them" has four. */
import type { Word } from './language.ts';
import { wordSet } from './word-set.ts';

const joiners = wordSet(', ; and or & / plus then');

/** Runs of words between commas, semicolons, "and" and "or"; nothing is cut inside brackets or between a pair of adjectives. */
export function listItems(words: readonly Word[]): Word[][] {
  const items: Word[][] = [];
  let current: Word[] = [];
  let depth = 0;
  const close = () => {
    if (current.some((word) => /[\p{L}\p{N}]/u.test(word.text))) items.push(current);
    current = [];
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    if (word.text === '(') depth += 1;
    if (word.text === ')') depth = Math.max(0, depth - 1);
    const isAsWellAs = word.lower === 'as' && words[index + 1]?.lower === 'well' && words[index + 2]?.lower === 'as';
    if (depth === 0 && isAsWellAs) {
      close();
      index += 2;
    } else if (
      depth === 0 &&
      joiners.has(word.lower) &&
      !(word.lower === 'or' && words[index + 1]?.lower === 'not') &&
      !(word.lower === '/' && isTight(words, index)) &&
      !(word.lower === 'plus' && /^(one|ones)$/.test(words[index + 1]?.lower ?? '')) &&
      !joinsParticles(words, index) &&
      !joinsAdjectives(words, index)
    )
      close();
    else if (depth === 0 && /^[.!?:–—]$/.test(word.text)) close();
    else current.push(word);
  }
  close();
  return items;
}

/** "small and large rooms", "bus and railway tickets" stay together when the word before modifies the same noun. */
function joinsAdjectives(words: readonly Word[], index: number): boolean {
  const [before, after, next] = [words[index - 1], words[index + 1], words[index + 2]];
  if (words[index]?.lower !== 'and' || before === undefined || after === undefined || next === undefined) return false;
  return before.part === 'ADJ' && after.part === 'ADJ' && (next.part === 'NOUN' || next.part === 'ADJ');
}

/** "clock in and out", "check in/out" */
function joinsParticles(words: readonly Word[], index: number): boolean {
  const pair = ['in', 'out', 'up', 'down', 'on', 'off'];
  return pair.includes(words[index - 1]?.lower ?? '') && pair.includes(words[index + 1]?.lower ?? '');
}

function isTight(words: readonly Word[], index: number): boolean {
  return (
    words[index - 1]?.end === words[index]?.start &&
    words[index]?.end === words[index + 1]?.start &&
    (words[index + 1]?.text.length ?? 0) <= 3
  );
}
