/** How figures and charts are told. */
import { listWords } from '../../reading/list-words.ts';
import { nounsOf } from '../../design/sentence-words.ts';
import type { TellingsOf } from '../family.ts';

export const insightTellings: TellingsOf<'dashboard'> = {
  dashboard: {
    promise: (feature, blueprint) => {
      const things = feature.figures.map((figure) => nounsOf(figure, blueprint).things);
      return `The dashboard shows figures and charts of ${listWords([...new Set(things)])}.`;
    },
    because: 'Figures at a glance suit what is kept here.',
    proofsWhenAssumed: 1,
  },
};
