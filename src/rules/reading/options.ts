/** "a status: to read, reading or finished" names the values of an attribute; brackets around them say so to what reads on. */
import type { Word } from './language.ts';
import { wordSet } from './word-set.ts';

const listed = wordSet(
  'status state kind type category priority level size stage condition genre difficulty mood severity season colour color',
);
/** More words than that are no value. */
const longestValue = 3;

/** Puts the values behind "status:" into brackets. */
export function bracketOptions(words: readonly Word[]): Word[] {
  const colon = words.findIndex((word, index) => word.text === ':' && listed.has(words[index - 1]?.lower ?? ''));
  if (colon < 1) return [...words];
  const end = endOfValues(words, colon + 1);
  const mark = words[colon];
  if (end === null || mark === undefined) return [...words];
  const [open, close] = ['(', ')'].map((text) => ({ ...mark, text, lower: text }));
  if (open === undefined || close === undefined) return [...words];
  return [...words.slice(0, colon), open, ...words.slice(colon + 1, end), close, ...words.slice(end)];
}

/** Whether the bracket at `open` holds values of the attribute before it. */
export function holdsOptions(words: readonly Word[], open: number): boolean {
  const close = words.findIndex((word, index) => index > open && word.text === ')');
  const inside = words.slice(open + 1, close === -1 ? words.length : close);
  const joints = inside.filter((word) => /^(,|or|and|\/)$/.test(word.lower)).length;
  // "Difficulty (1-5)"
  if (/^\d{1,3} ?(-|–|to|\.\.+) ?\d{1,3}$/.test(inside.map(({ text }) => text).join(' '))) return true;
  const isExample = /^(e\.g\.|for|such|like|including|i\.e\.|see)$/.test(inside[0]?.lower ?? '');
  const isRow = joints >= 2 && !isExample && inside.length <= joints * (longestValue + 1) + longestValue;
  return (listed.has(words[open - 1]?.lower ?? '') && joints > 0) || (isRow && words[open - 1]?.part === 'NOUN');
}

/** Values are short and parted by commas; the one behind "or" is the last. */
function endOfValues(words: readonly Word[], start: number): number | null {
  let [length, count, isLast] = [0, 0, false];
  for (let index = start; index <= words.length; index += 1) {
    const word = words[index];
    const isEnd = word === undefined || /^[.;!?]$/.test(word.text) || (isLast && /^(,|and|or)$/.test(word.lower));
    if (isEnd) return length > 0 && count > 0 ? index : null;
    if (/^(,|and|or|\/)$/.test(word.lower)) {
      if (length > 0) count += 1;
      if (word.lower !== ',' && word.lower !== '/') isLast = true;
      length = 0;
    } else length += 1;
    if (length > longestValue) return null;
  }
  return null;
}
