import type { SoloGame } from '../game.ts';

export const wordGuess: SoloGame = {
  slug: 'word-guess',
  title: 'Word guess',
  kind: 'solo',
  moves: false,
  text: 'Find the hidden word letter by letter.',
  rules: [
    'Choose letters with the buttons or your keyboard.',
    'A letter of the word appears wherever it stands; any other letter costs an attempt.',
    'Long words and attempts that are left give more points.',
  ],
  levelHelp: 'Words get longer, and there are 8, 7 or 6 attempts.',
  mostPoints: 400,
};
