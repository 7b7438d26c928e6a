/** A set written as words in a row, which is how a reader checks it. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
