/** Cuts a concept into sentences, headings and list items; spans point into the text given. */
import { splitSentences, tagWords } from './language.ts';
import type { Span } from './reading.ts';

/** `concept` still has its Markdown marks, which say where lines begin; `text` is the same with marks blanked out. */
export function splitText(concept: string, text: string): Span[] {
  return blocks(concept, text).flatMap((block) => {
    const flat = text.slice(block.start, block.end).replaceAll('\n', ' ');
    return splitSentences(flat, block.start)
      .flatMap((span) => atAnswers(text, span))
      .flatMap((span) => atSemicolons(text, span))
      .flatMap((span) => trimmed(text, span));
  });
}

/** "Paid yes/no. Dashboard": the tagger takes "no." for "number" and reads on. */
function atAnswers(text: string, span: Span): Span[] {
  const said = text.slice(span.start, span.end);
  const starts = [0, ...[...said.matchAll(/\/ ?no\.\s+(?=\p{L})/giu)].map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((start, at) => ({ start: span.start + start, end: span.start + (starts[at + 1] ?? said.length) }));
}

/** "We take orders; each order has a number" are two sentences, "name; price; weight" is a list. */
function atSemicolons(text: string, span: Span): Span[] {
  const said = text.slice(span.start, span.end);
  const cuts = [...said.matchAll(/;\s+(?=(\w+) (\w+(?: \w+)?)\b)/g)].filter(({ 1: first = '', index }) => {
    if (!/^(each|every|the|a|an|our|my|it|they|everyone|everybody|anyone|people|i|we|[a-z]+s)$/i.test(first))
      return false;
    if (said.slice(0, index).includes(':')) return false;
    const next = tagWords(said.slice(index + 1)).slice(0, 6);
    const comma = next.findIndex(({ text: mark }) => mark === ',' || mark === ';');
    return next
      .slice(0, comma === -1 ? next.length : comma)
      .some(({ part }, at) => at > 0 && (part === 'VERB' || part === 'AUX'));
  });
  const starts = [0, ...cuts.map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((start, at) => ({ start: span.start + start, end: span.start + (starts[at + 1] ?? said.length) }));
}

/** Runs of lines that belong together: wrapped prose is one block, each heading and each list item a block of its own. */
function blocks(concept: string, text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let current: Span | null = null;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const isMarked = /^\s*(#{1,6}|[-*+•·]|\d{1,2}[.)]|>)\s/.test(concept.slice(start, end));
    const previous: string = current === null ? '' : text.slice(current.start, current.end).trimEnd();
    const isWrapped =
      current !== null &&
      !isMarked &&
      line.trim() !== '' &&
      !/[:.!?]$/.test(previous) &&
      continues(previous, line.trim());
    if (line.trim() === '') current = null;
    else if (isWrapped && current !== null) current.end = end;
    else {
      current = { start, end };
      found.push(current);
    }
    start = end + 1;
  }
  return found;
}

/** A short line without a full stop before a capital letter is an entry of its own. */
function continues(previous: string, line: string): boolean {
  const last = previous.split('\n').at(-1) ?? '';
  return last.length >= 60 || /^[a-z(&]/.test(line) || /[,;]$/.test(last);
}

function trimmed(text: string, span: Span): Span[] {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? [{ start, end }] : [];
}
