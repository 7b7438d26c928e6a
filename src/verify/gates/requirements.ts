/** Nothing that was said is lost: each sentence of the concept is a requirement, a question or an exclusion. */
import type { Blueprint } from '../../blueprint/schema.ts';
import { atMost, type Gate } from './gate.ts';

export const requirements: Gate = {
  name: 'requirements',
  role: 'Product Manager',
  required: false,
  async measure({ concept, blueprint }) {
    const unheard = sentencesOf(concept).filter((sentence) => !isHeard(sentence, blueprint));
    const silent = blueprint.requirements.filter(
      ({ status, scenarios }) => status.is === 'served' && scenarios.length === 0,
    );
    return {
      measures: [
        atMost('sentences of the concept without a requirement, question or exclusion', unheard.length),
        atMost('served requirements without a scenario', silent.length),
      ],
      log: [
        ...unheard.map(({ text }) => `Nothing came of: "${text.trim()}"`),
        ...silent.map(({ id, text }) => `${id} has no scenario: ${text}`),
      ],
    };
  },
};

interface Sentence {
  start: number;
  end: number;
  text: string;
}

function sentencesOf(concept: string): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(concept)]
    .filter(({ segment }) => /\p{L}/u.test(segment))
    .map(({ index, segment }) => ({ start: index, end: index + segment.length, text: segment }));
}

function isHeard({ start, end, text }: Sentence, { requirements: all, exclusions, questions }: Blueprint): boolean {
  const says = (part: string): boolean => plain(text).includes(plain(part)) || plain(part).includes(plain(text));
  return (
    all.some(({ source }) => source.from === 'concept' && source.start < end && source.end > start) ||
    exclusions.some((exclusion) => says(exclusion.text)) ||
    questions.some((question) => plain(question.text).includes(plain(text)))
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
