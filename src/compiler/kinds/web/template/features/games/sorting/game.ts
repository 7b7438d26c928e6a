import type { SoloGame } from '../game.ts';

export const sorting: SoloGame = {
  slug: 'sorting',
  title: 'Recycling sorter',
  kind: 'solo',
  moves: false,
  text: 'Put each piece of waste into the right container: paper, glass, plastic, compost or the rest.',
  rules: [
    'One thing after the other appears. Choose the container that it belongs in.',
    'A right answer gives 10 points, and more for several in a row.',
    'After a wrong answer you read where it belongs and why. Nobody is perfect at first!',
    'At the end there is a badge: bronze, silver or gold.',
  ],
  levelHelp: 'There are 8 things to sort on easy, 12 on medium and 16 on hard.',
  mostPoints: 800,
};
