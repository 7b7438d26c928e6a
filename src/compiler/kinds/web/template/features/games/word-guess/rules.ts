// Word guessing: find a word letter by letter before the attempts run out.
import type { Level } from '../game.ts';

const words: Readonly<Record<Level, readonly string[]>> = {
  easy: [
    'apple',
    'bread',
    'chair',
    'cloud',
    'dance',
    'field',
    'grass',
    'house',
    'light',
    'mouse',
    'night',
    'ocean',
    'piano',
    'river',
    'stone',
    'table',
    'tiger',
    'train',
    'water',
    'world',
  ],
  medium: [
    'balcony',
    'cabinet',
    'candle',
    'castle',
    'dolphin',
    'feather',
    'garden',
    'harbour',
    'island',
    'journey',
    'kitchen',
    'lantern',
    'monkey',
    'orchard',
    'penguin',
    'rainbow',
    'silver',
    'thunder',
    'violin',
    'window',
  ],
  hard: [
    'adventure',
    'alphabet',
    'butterfly',
    'carpenter',
    'crocodile',
    'discovery',
    'elephant',
    'fountain',
    'gymnastics',
    'hurricane',
    'lighthouse',
    'mysterious',
    'orchestra',
    'pyramid',
    'quicksand',
    'rhythm',
    'saxophone',
    'telescope',
    'umbrella',
    'xylophone',
  ],
};
export const attempts: Readonly<Record<Level, number>> = { easy: 8, medium: 7, hard: 6 };
export const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

export interface WordGuess {
  word: string;
  guessed: readonly string[];
  most: number;
}

export function firstGuess(level: Level, random: () => number): WordGuess {
  const list = words[level];
  return { word: list[Math.floor(random() * list.length)] ?? 'apple', guessed: [], most: attempts[level] };
}

export function guess(state: WordGuess, letter: string): WordGuess {
  if (state.guessed.includes(letter) || stateOf(state) !== 'open') return state;
  return { ...state, guessed: [...state.guessed, letter] };
}

export function misses({ word, guessed }: WordGuess): number {
  return guessed.filter((letter) => !word.includes(letter)).length;
}

export function stateOf(state: WordGuess): 'open' | 'won' | 'lost' {
  if ([...state.word].every((letter) => state.guessed.includes(letter))) return 'won';
  return misses(state) >= state.most ? 'lost' : 'open';
}

/** Twenty for each letter of the word and fifteen for each attempt that is left; nothing for a word that was not found. */
export function pointsOf(state: WordGuess): number {
  if (stateOf(state) !== 'won') return 0;
  return state.word.length * 20 + (state.most - misses(state)) * 15;
}
