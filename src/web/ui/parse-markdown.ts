/** Reads the small part of Markdown that the team writes: headings, paragraphs, lists, tables, code, bold. Pure. */
export type Inline = { kind: 'text' | 'bold' | 'code'; text: string };

export type Block =
  | { kind: 'heading'; content: Inline[] }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'code'; text: string };

const bullet = /^\s*[-*+]\s+/;
const number = /^\s*\d+[.)]\s+/;
const tableRule = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
const fence = /^\s*```/;

export function parseMarkdown(source: string): Block[] {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  let position = 0;
  const line = () => lines[position] ?? '';
  const isThere = () => position < lines.length;

  /** Takes lines as long as they fit. */
  function take(fits: (text: string) => boolean): string[] {
    const taken: string[] = [];
    while (isThere() && fits(line())) {
      taken.push(line());
      position += 1;
    }
    return taken;
  }

  while (isThere()) {
    const text = line();
    if (text.trim() === '') {
      position += 1;
    } else if (fence.test(text)) {
      position += 1;
      const code = take((next) => !fence.test(next));
      position += 1;
      blocks.push({ kind: 'code', text: code.join('\n') });
    } else if (/^#{1,6}\s/.test(text)) {
      position += 1;
      blocks.push({ kind: 'heading', content: parseInline(text.replace(/^#+\s+/, '')) });
    } else if (bullet.test(text) || number.test(text)) {
      const marker = bullet.test(text) ? bullet : number;
      blocks.push({ kind: 'list', ordered: marker === number, items: takeItems(marker) });
    } else if (text.includes('|') && tableRule.test(lines[position + 1] ?? '')) {
      position += 2;
      const rows = take((next) => next.includes('|')).map(parseRow);
      blocks.push({ kind: 'table', head: parseRow(text), rows });
    } else {
      // The first line is always taken: whatever nothing else recognises is text.
      position += 1;
      const more = take(
        (next) =>
          next.trim() !== '' &&
          !fence.test(next) &&
          !bullet.test(next) &&
          !number.test(next) &&
          !/^#{1,6}\s/.test(next),
      );
      blocks.push({ kind: 'paragraph', content: parseInline([text, ...more].join(' ')) });
    }
  }
  return blocks;

  /** An indented line continues its item. */
  function takeItems(marker: RegExp): Inline[][] {
    const items: string[] = [];
    while (isThere() && marker.test(line())) {
      const first = line().replace(marker, '');
      position += 1;
      const more = take((next) => /^\s+\S/.test(next) && !marker.test(next));
      items.push([first, ...more.map((next) => next.trim())].join(' '));
    }
    return items.map(parseInline);
  }
}

function parseRow(text: string): Inline[][] {
  const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => parseInline(cell.trim().replaceAll('\\|', '|')));
}

export function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let rest = 0;
  for (const match of text.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*/g)) {
    if (match.index > rest) parts.push({ kind: 'text', text: text.slice(rest, match.index) });
    parts.push(match[1] === undefined ? { kind: 'bold', text: match[2] ?? '' } : { kind: 'code', text: match[1] });
    rest = match.index + match[0].length;
  }
  if (rest < text.length) parts.push({ kind: 'text', text: text.slice(rest) });
  return parts;
}
