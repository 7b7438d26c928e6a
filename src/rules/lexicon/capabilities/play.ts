/** Words for playing and drawing lots. */
import type { Capability } from '../capability.ts';

export const playCapabilities: readonly Capability[] = [
  {
    key: 'game',
    label: 'playing a game',
    patterns: [
      /\b(play(s|ing)? (the |a |against |games?|with|chess)|gameplay|game (rules|logic|levels?|progress|modes?|engine|board)|puzzles?|chess|tic-?tac-?toe|snake|tetris|sudoku|card games?|minesweeper|gomoku|mini-?games?|power-?ups?|obstacles?|multiplayer)\b/,
      /\b(moving pieces|undo(ing)? moves?|resign(ing)?|board themes?|difficulty levels?|start(ing)? (a |the )?(new )?games?|paus(e|ing) (a |the )?games?)\b/,
    ],
    features: ['game'],
    isOfSite: true,
  },
  {
    key: 'draw',
    label: 'drawing lots',
    patterns: [
      /\b(lotter(y|ies)( participation)?|lucky (draws?|wheels?)|spin(ning|s)? (the |a |lucky )*(wheel|reels?)|wheel of fortune|prize wheel|(participate in|enter|hold) (the |a )?raffles?|prize draws?|draw (a )?(prizes?|lots|winners?))\b/,
    ],
    features: ['draw'],
    isOfSite: true,
  },
];
