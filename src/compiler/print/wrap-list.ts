const width = 88;

/** Pieces of SQL with commas between, in lines of a readable length; every line but the first is indented. */
export function wrapList(pieces: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length + indent.length + 3 <= width)
      lines[lines.length - 1] = `${last}, ${piece}`;
    else lines.push(piece);
  }
  return lines.join(`,\n${indent}`);
}
