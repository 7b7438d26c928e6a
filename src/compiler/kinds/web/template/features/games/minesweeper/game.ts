import type { SoloGame } from '../game.ts';

export const minesweeper: SoloGame = {
  slug: 'minesweeper',
  title: 'Minesweeper',
  kind: 'solo',
  moves: false,
  text: 'Open every cell that hides no mine.',
  rules: [
    'A number says how many of the cells around it hide a mine.',
    'Mark cells that you hold for mines: with “Mark mines”, a right click or the key F.',
    'The first cell is always safe. A mine ends the game.',
    'Each open cell is worth 5 points; a cleared field is worth 200 more.',
  ],
  levelHelp: 'The field grows from 8 by 8 with 8 mines to 12 by 12 with 28.',
  mostPoints: 1_000,
};
