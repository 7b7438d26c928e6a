/** Numbers and lists as people say them. */

/** `1 entity`, `3 entities`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** `a, b and c`; from the sixth on `and 3 more`. */
export function listed(items: readonly string[]): string {
  const shown = items.length > 6 ? [...items.slice(0, 5), `${items.length - 5} more`] : items;
  return shown.length < 2 ? (shown[0] ?? 'none') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** A Markdown table; null without rows. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string | null {
  if (rows.length === 0) return null;
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Markdown bullets; null without items. */
export function bullets(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.map((item) => `- ${item.replaceAll(/\s+/g, ' ')}`).join('\n');
}

/** Titled parts of a Markdown text, without those that are null; null when all are. */
export function parts(titled: Readonly<Record<string, string | null>>): string | null {
  const kept = Object.entries(titled).flatMap(([title, text]) => (text === null ? [] : [`**${title}**\n\n${text}`]));
  return kept.length === 0 ? null : kept.join('\n\n');
}
