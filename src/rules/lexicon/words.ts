/** Splits a written list of words: the data files hold word lists as plain text. */
export function words(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
