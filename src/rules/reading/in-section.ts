/** Takes a sentence as the heading above it says: what is left out is not read, aims are no deeds, users are no records. */
import type { RawSentence } from './read-sentences.ts';
import type { Section } from './sections.ts';

const plain = new Set(['browse', 'details']);

/** Why nothing is built for a sentence, where its heading says so already. */
const reasons = {
  'left-out': 'The concept asks to leave this out.',
  technical: 'It says by what means the product is made rather than what people do in it.',
} as const;

export function inSection(sentence: RawSentence, { isHeading, isTitle, kind }: Section): RawSentence {
  const silent = { ...sentence, acts: [], description: null, sheets: [], statement: null };
  if (isHeading) return { ...silent, isHeading: true, ...(isTitle ? {} : { subject: [], context: [] }) };
  switch (kind) {
    case null:
      return sentence;
    case 'left-out':
    case 'technical':
      return { ...silent, appearance: null, subject: [], context: [], leftOut: reasons[kind] };
    case 'aims':
      return silent;
    case 'people':
    case 'quality':
      return {
        ...sentence,
        statement: null,
        acts: sentence.acts.filter(
          ({ isPart, capabilities, rule }) => rule === null && !isPart && capabilities.some((key) => !plain.has(key)),
        ),
      };
    default:
      return kind satisfies never;
  }
}
