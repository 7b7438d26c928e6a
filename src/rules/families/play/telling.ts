/** How games are told. */
import { gamePieces } from '../../../compiler/features/game/game-pieces.ts';
import { listWords } from '../../reading/list-words.ts';
import type { TellingsOf } from '../family.ts';

export const playTellings: TellingsOf<'game' | 'draw'> = {
  game: {
    promise: ({ games }) =>
      `People play ${listWords(games.map((name) => gamePieces[name].title.toLowerCase()))} on the page, and every game is kept with its result.`,
    because: 'The product is about a game, which people want to play.',
    proofsWhenAssumed: 4,
    offer: ({ games }) => {
      const titles = listWords(games.slice(0, 3).map((name) => gamePieces[name].title.toLowerCase()));
      const isForTwo = games.every((name) => gamePieces[name].kind === 'board');
      return {
        things: 'games',
        deed: `play ${titles}${isForTwo ? ' against the computer or each other' : ''}`,
        title: 'Play on three levels',
        text: 'Begin easily and go on as you get better. Every game is kept, and a leaderboard shows who leads.',
      };
    },
  },
  draw: {
    promise: ({ spinsPerDay }) =>
      `People spin a wheel with the prizes${spinsPerDay === null ? '' : `, up to ${spinsPerDay} times a day`}, see at once what they won, and find it again under “My winnings”.`,
    because: 'The product is about winning prizes, which somebody has to draw.',
    proofsWhenAssumed: 3,
    offer: ({ action }) => ({
      things: 'prizes',
      deed: `${action.charAt(0).toLowerCase()}${action.slice(1)}`,
      title: 'A fair draw',
      text: 'The server draws the prize; the more of a prize there are, the likelier it is. What you win is kept for you.',
    }),
  },
};
