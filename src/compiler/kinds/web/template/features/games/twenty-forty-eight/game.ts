import type { SoloGame } from '../game.ts';

export const twentyFortyEight: SoloGame = {
  slug: '2048',
  title: '2048',
  kind: 'solo',
  moves: false,
  text: 'Slide the tiles and join equal numbers.',
  rules: [
    'Slide all tiles up, down, left or right: with the buttons, the arrow keys or a swipe.',
    'Two equal numbers that meet become one of twice the value, which are your points.',
    'The game is over when nothing can move any more.',
  ],
  levelHelp: 'The goal is a tile of 512 on easy, 1024 on medium and 2048 on hard; you may go on after it.',
  mostPoints: 400_000,
};
