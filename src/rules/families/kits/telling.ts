/** How quizzes and the like are told. */
import type { TellingsOf } from '../family.ts';
import { people } from '../../design/sentence-words.ts';
import { withArticle } from '../../design/with-article.ts';

export const kitTellings: TellingsOf<'quiz'> = {
  quiz: {
    promise: (feature, _blueprint, actor) =>
      `${people(actor)} can take ${withArticle(feature.one)} question by question, see the score with the right answers, and compare themselves on a leaderboard.`,
    because: 'Questions are there to be answered.',
    proofsWhenAssumed: 3,
  },
};
