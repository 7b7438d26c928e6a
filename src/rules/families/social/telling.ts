/** How comments, reviews and what else people do with records are told. */
import { inSentence, nounsOf } from '../../design/sentence-words.ts';
import { people } from '../../design/sentence-words.ts';
import { withArticle } from '../../design/with-article.ts';
import type { TellingsOf } from '../family.ts';

type Kind = 'comments';

export const socialTellings: TellingsOf<Kind> = {
  comments: {
    promise: (feature, blueprint, actor) => {
      const { thing } = nounsOf(feature, blueprint);
      const one = withArticle(inSentence(feature.label));
      return feature.hasStars
        ? `${people(actor)} can give ${thing} one to five stars with ${one}; the average stands on its page and in the list.`
        : `${people(actor)} can write ${one} on ${thing}, reply to others, and change or delete their own.`;
    },
    because: 'What people share here lives from what others say about it.',
    proofsWhenAssumed: 2,
  },
};
