import type { SoloGame } from '../game.ts';

export const dodge: SoloGame = {
  slug: 'dodge',
  title: 'Dodge',
  kind: 'solo',
  moves: true,
  text: 'Steer between the lanes, avoid obstacles, collect coins.',
  rules: [
    'Steer left and right with the buttons, the arrow keys or a swipe.',
    'Avoid the blocks. Round coins are worth 15 points, each step of the way one.',
    'The game is over when you hit a block.',
  ],
  levelHelp: 'It is faster on each level.',
  mostPoints: 100_000,
};
