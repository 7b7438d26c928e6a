/** Texts that cannot be a concept at all: empty, too long, binary, in another language, a greeting, a question, a single unknown word. */
import { conceptMaximumLength } from '../../contract/api.ts';
import { foreignLanguage } from './foreign-language.ts';

export interface Refusal {
  message: string;
  understood: string[];
  notUnderstood: string[];
  suggestions: string[];
}

export const exampleConcepts: readonly string[] = [
  'A recipe box where visitors browse and search recipes by cuisine and add their own, with title, ingredients and cooking time.',
  'A booking site for a small guest house: rooms with prices and photos, and guests record a booking and see their own bookings.',
  'A task tracker for a small team with due dates, priorities and a dashboard of open and finished tasks.',
];

/** Null when the text is worth reading. `text` is the cleaned concept. */
export function refuseConcept(concept: string, text: string): Refusal | null {
  const words = text.trim();
  if (concept.length > conceptMaximumLength) {
    return refusal(
      `Your text has ${concept.length.toLocaleString('en')} characters, more than the ${conceptMaximumLength.toLocaleString('en')} that are read at once; please keep to the most important part.`,
      [],
      ['text beyond the limit'],
      ['Describe what people keep and do in the product in a page or two, and ask for the rest as changes later.'],
    );
  }
  if (words === '') {
    const isBlank = concept.trim() === '';
    return refusal(
      isBlank
        ? 'There is nothing to read yet; please say in a sentence what you want to have built.'
        : 'After taking out code and marks no words are left; please say in a sentence what you want to have built.',
      [],
      isBlank ? [] : ['text without words'],
    );
  }
  if (looksBinary(concept))
    return refusal(
      'This looks like a file rather than words; please describe the product in a few sentences.',
      [],
      ['binary data'],
    );
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 3)
    return refusal(
      'There are too few letters here to make sense of; please say in a sentence what you want to have built.',
      [],
      [quote(words)],
    );
  const language = foreignLanguage(words);
  if (language !== null) {
    return refusal(
      `This seems to be ${language}; concepts are read in English only so far, so please write it in English.`,
      [`the text is in ${language}`],
      [quote(words)],
    );
  }
  if (isGreeting(words))
    return refusal(
      'Hello! Tell me in a sentence what you want to have built, and the team sets to work.',
      ['a greeting'],
      [],
    );
  if (isQuestion(words)) {
    return refusal(
      'This is a question rather than a description of a product; please say what the product should keep and what people do with it.',
      ['a question'],
      [quote(words)],
    );
  }
  return null;
}

export function refusal(
  message: string,
  understood: string[],
  notUnderstood: string[],
  suggestions: readonly string[] = exampleConcepts,
): Refusal {
  return { message, understood, notUnderstood, suggestions: [...suggestions] };
}

export function quote(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return `"${plain.length > 80 ? `${plain.slice(0, 79)}…` : plain}"`;
}

function looksBinary(concept: string): boolean {
  const odd = concept.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return odd > 4 && odd / concept.length > 0.05;
}

function isGreeting(text: string): boolean {
  return /^(hello|hi|hey|hiya|howdy|good (morning|afternoon|evening)|greetings|yo|test|testing|thanks|thank you|please|help|ok|okay)( there| team| everyone| all| world| me)?[\s.!,?]*$/i.test(
    text,
  );
}

/** One question, asked of us: "What can you do?". A polite request ("Can you build me a shop?") is a concept. */
function isQuestion(text: string): boolean {
  if (
    /\b(build|make|create|develop|implement|design)\b/i.test(text) &&
    /^(can|could|would|will) (you|i|we|someone)\b/i.test(text)
  )
    return false;
  return (
    /^(what|who|why|when|where|which|how|is|are|do|does|did|can|could|should|would|will)\b[^.!]*\?\s*$/i.test(text) &&
    (text.match(/\?/g) ?? []).length >= 1
  );
}
