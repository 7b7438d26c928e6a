// The words of a question, and which of them mean the same: other forms of a word, and words with a slip of the finger.

const smallWords = new Set(
  `a about all also am an and any are as at be can could do does for from get give has have hello hey hi how i in is it
  list many may me my of on one or please show some tell than thank thanks that the there these this to us want was we
  what when where which who will with would you your looking find search need know best`.split(/\s+/),
);

/** Words that carry meaning, in lower case, at most eight. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...new Set(words.filter((word) => !smallWords.has(word)))].slice(0, 8);
}

/** "returns", "returning" and "retrun" are all "return". */
export function isSameWord(one: string, other: string): boolean {
  const [first, second] = [stemOf(one), stemOf(other)];
  if (first === second) return true;
  const shorter = Math.min(first.length, second.length);
  return shorter >= 5 && distance(first, second) <= (shorter >= 8 ? 2 : 1);
}

export function hasWord(words: readonly string[], word: string): boolean {
  return words.some((each) => isSameWord(each, word));
}

function stemOf(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{3})(ing|ed|es|s)$/, '')
    .replace(/(?<=[a-z]{3})e$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** How many letters were changed, left out, added or swapped with their neighbour. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
