/** How comments, reviews and what else people do with records are told. */
import type { Blueprint } from '../../../blueprint/schema.ts';
import { listWords } from '../../reading/list-words.ts';
import { inSentence, nounsOf } from '../../design/sentence-words.ts';
import { people } from '../../design/sentence-words.ts';
import { withArticle } from '../../design/with-article.ts';
import type { TellingsOf } from '../family.ts';

type Kind = 'comments' | 'likes' | 'favourites' | 'follows' | 'share' | 'polls' | 'history' | 'moderation';

const thingsOf = (entities: readonly string[], blueprint: Blueprint): string =>
  listWords(entities.map((entity) => nounsOf({ entity }, blueprint).things));

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
  likes: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can ${feature.word === 'vote' ? 'vote for' : 'like'} ${thingsOf(feature.entities, blueprint)}, once each; the count stands beside.`,
    because: 'A click tells others what is good.',
    proofsWhenAssumed: 1,
  },
  favourites: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can keep ${thingsOf(feature.entities, blueprint)} on the page "${feature.title}".`,
    because: 'People come back to what they liked.',
    proofsWhenAssumed: 1,
  },
  follows: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can follow ${thingsOf(feature.entities, blueprint)} and find them on the page "${feature.title}".`,
    because: 'People come back to what they care about.',
    proofsWhenAssumed: 1,
  },
  share: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can hand on the link to any of the ${thingsOf(feature.entities, blueprint)}${feature.lists === undefined ? '' : `, and to all ${thingsOf(feature.lists, blueprint)} of their own`}.`,
    because: 'What is good is passed on.',
    proofsWhenAssumed: 1,
  },
  history: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} find the ${thingsOf(feature.entities, blueprint)} that they have opened on the page "${feature.title}", the latest first, and can clear it.`,
    because: 'People want to find again what they have looked at.',
    proofsWhenAssumed: 1,
  },
  moderation: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can report ${thingsOf(feature.entities, blueprint)} with a reason; ${listWords(feature.staff.roles.map((role) => `${inSentence(role)}s`))} keep or remove them, and both sides see the decision.`,
    because: 'Where many people write, somebody has to look after what should not be there.',
    proofsWhenAssumed: 2,
  },
  polls: {
    promise: (_feature, _blueprint, actor) =>
      `${people(actor)} can start polls and vote once in each; the result is shown as bars.`,
    because: 'A question to everybody deserves a count of the answers.',
    proofsWhenAssumed: 1,
  },
};
