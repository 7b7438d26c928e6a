import type { SoloGame } from '../game.ts';

export const memory: SoloGame = {
  slug: 'memory',
  title: 'Memory',
  kind: 'solo',
  moves: false,
  text: 'Turn over cards and find the pairs.',
  rules: [
    'Turn over two cards. If they show the same picture, they stay open.',
    'Otherwise remember where they lie: the next card turns them back.',
    'Each pair is worth 100 points, each try without a pair costs 10.',
  ],
  levelHelp: 'Easy has 6 pairs, medium 8, hard 12.',
  mostPoints: 1_200,
};
