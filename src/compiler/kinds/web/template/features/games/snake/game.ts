import type { SoloGame } from '../game.ts';

export const snake: SoloGame = {
  slug: 'snake',
  title: 'Snake',
  kind: 'solo',
  moves: true,
  text: 'Eat, grow, and hit nothing.',
  rules: [
    'The snake moves by itself; turn it with the buttons, the arrow keys or a swipe.',
    'What it eats gives points and makes it longer.',
    'The game is over when it hits a wall or itself.',
  ],
  levelHelp: 'It is faster on each level, and food is worth 10, 20 or 30 points.',
  mostPoints: 6_660,
};
