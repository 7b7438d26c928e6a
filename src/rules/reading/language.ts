/** The English tagger: sentences and words with their part of speech and their place in the text. */
import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from './reading.ts';

export interface Word extends Span {
  text: string;
  lower: string;
  /** Universal part of speech, e.g. `NOUN`, `VERB`, `PUNCT`. */
  part: string;
}

const nlp = winkNlp(model, ['sbd', 'pos']);

/** Words and punctuation of a text; spans are offsets into it plus `offset`. */
export function tagWords(text: string, offset = 0): Word[] {
  const document = nlp.readDoc(text);
  const texts = document.tokens().out();
  const parts = document.tokens().out(nlp.its.pos) as unknown as string[]; // wink types every output as string | any
  let from = 0;
  const words = texts.map((word, index): Word => {
    const found = text.indexOf(word, from);
    const start = found === -1 ? from : found;
    from = start + word.length;
    // "Gigs w date and city"
    const isWith = /^w\/?$/.test(word) && /^[\s/]/.test(text.slice(from)) && start > 0;
    return {
      text: word,
      lower: isWith ? 'with' : word.toLowerCase(),
      part: isWith ? 'ADP' : (parts[index] ?? 'X'),
      start: offset + start,
      end: offset + from,
    };
  });
  return joinHyphens(words.flatMap((word, index) => (index === words.length - 1 ? withoutStop(word) : [word])));
}

/** "drag-and-drop" is one word, with the part of speech of its last. */
function joinHyphens(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isJoint = last !== undefined && last.end === word.start && (word.text === '-' || last.text.endsWith('-'));
    const isWordy = /^[\p{L}\p{N}]/u.test(last?.text ?? '') && (word.text === '-' || /^[\p{L}\p{N}]/u.test(word.text));
    if (isJoint && isWordy)
      joined[joined.length - 1] = {
        ...last,
        text: last.text + word.text,
        lower: last.lower + word.lower,
        part: word.text === '-' ? last.part : word.part,
        end: word.end,
      };
    else joined.push(word);
  }
  return joined;
}

/** At the end of a sentence "in." is no abbreviation. */
function withoutStop(word: Word): Word[] {
  if (!/^\p{L}{2,}\.$/u.test(word.text) || word.lower === 'etc.') return [word];
  const end = word.end - 1;
  return [
    { ...word, text: word.text.slice(0, -1), lower: word.lower.slice(0, -1), end },
    { text: '.', lower: '.', part: 'PUNCT', start: end, end: word.end },
  ];
}

/** Spans of the sentences of one line of text. */
export function splitSentences(line: string, offset = 0): Span[] {
  let from = 0;
  return nlp
    .readDoc(line)
    .sentences()
    .out()
    .flatMap((sentence) => {
      const found = line.indexOf(sentence, from);
      const start = found === -1 ? from : found;
      from = start + sentence.length;
      return atStops(sentence, offset + start);
    });
}

/** The tagger takes "in." for inches and reads on; a capital letter behind it begins a sentence. */
function atStops(sentence: string, offset: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const stop of sentence.matchAll(
    /\b(?:in|no|out|up|on|off|sat|sun|mon|fri|mar|min|sec|co|\d+ ?[a-z])\.\s+(?=[A-Z][a-z]+\s)/g,
  )) {
    const end = stop.index + stop[0].length;
    spans.push({ start: offset + start, end: offset + end });
    start = end;
  }
  return [...spans, { start: offset + start, end: offset + sentence.length }];
}
