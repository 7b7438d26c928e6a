/** Items that share a key with an earlier one. */
export function duplicatesBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const own = key(item);
    const isSeen = seen.has(own);
    seen.add(own);
    return isSeen;
  });
}

/** One spelling for names that a reader cannot tell apart: case, spaces and the usual English plural endings do not count. */
export function looseName(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return plain
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}
