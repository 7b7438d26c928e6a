/** How people and what they are to each other are told. */
import { people } from '../../design/sentence-words.ts';
import { listWords } from '../../reading/list-words.ts';
import type { TellingsOf } from '../family.ts';

export const peopleTellings: TellingsOf<'people' | 'points' | 'wallet'> = {
  wallet: {
    promise: (_feature, _blueprint, actor) =>
      `${people(actor)} have a wallet with a balance in test money: they top it up, send, withdraw and see every change.`,
    because: 'Where money is spoken of, people want to see their balance.',
    proofsWhenAssumed: 2,
  },
  points: {
    promise: ({ unit, rewards }, _blueprint, actor) =>
      `${people(actor)} earn ${unit} and badges for what they do, see how they came by them and how others are doing${rewards.length > 0 ? ', and redeem them for rewards' : ''}.`,
    because: 'Who takes part should see that it counts.',
    proofsWhenAssumed: 2,
    offer: ({ unit, rewards }) => ({
      things: 'badges',
      deed: `earn ${unit}`,
      title: `Earn ${unit} and badges`,
      text: `What you do here counts: collect ${unit}, win badges${rewards.length > 0 ? ' and redeem them for rewards' : ' and climb the leaderboard'}.`,
    }),
  },
  people: {
    promise: (feature, _blueprint, actor) => {
      const deeds = [
        'find each other and look at public profiles',
        ...(feature.friends ? ['ask each other to be friends, accept or decline'] : []),
        ...(feature.follows ? ['follow people and read in a feed what they have added'] : []),
        ...(feature.invitations ? ['invite others by a link that they pass on themselves'] : []),
      ];
      return `${people(actor)} can ${listWords(deeds)}.`;
    },
    because: 'What is social lives from the people who are here.',
    proofsWhenAssumed: 2,
    offer: (feature) => ({
      things: feature.friends ? 'friends' : 'people',
      deed: feature.friends ? 'make friends' : 'see who is here',
      title: feature.friends ? 'Make friends' : 'Meet the others',
      text: feature.invitations
        ? 'Find people, ask them to be your friends, and invite those who are not here yet.'
        : 'Find people by name and see what they have added.',
    }),
  },
};
