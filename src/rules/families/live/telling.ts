/** How live data is told. */
import { inSentence } from '../../design/sentence-words.ts';
import { listWords } from '../../reading/list-words.ts';
import type { TellingsOf } from '../family.ts';

export const liveTellings: TellingsOf<'live' | 'refresh'> = {
  live: {
    promise: ({ series, title }, { entities }) => {
      const moved = series.map((one) => {
        const entity = entities.find(({ name }) => name === one.entity);
        const field = entity?.fields.find(({ name }) => name === one.field);
        return `the ${inSentence(field?.label ?? one.field)} of ${inSentence(entity?.pluralLabel ?? one.entity)}`;
      });
      return `${capital(listWords(moved))} moves live, simulated and said to be so, under “${title}” and in lists; each page draws the last 24 hours and 30 days.`;
    },
    because: 'People want to see figures move.',
    proofsWhenAssumed: 1,
  },
  refresh: {
    promise: () =>
      'Every page asks for what is new by itself every few seconds, so that changes appear without a reload.',
    because: 'What others do should be seen at once.',
    proofsWhenAssumed: 1,
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
