// Memory: pairs of cards, face down.
import type { Level } from '../game.ts';
import { shuffled } from '../shuffled.ts';

export const motifs = [
  'apple',
  'coffee',
  'bread',
  'house',
  'mountain',
  'flower',
  'cat',
  'book',
  'car',
  'bicycle',
  'guitar',
  'rocket',
];

const pairs: Readonly<Record<Level, number>> = { easy: 6, medium: 8, hard: 12 };

export interface Memory {
  cards: readonly string[];
  found: readonly number[];
  /** The cards that lie open for now: none, one or two. */
  open: readonly number[];
  tries: number;
}

export function deal(level: Level, random: () => number): Memory {
  const chosen = motifs.slice(0, pairs[level]);
  return { cards: shuffled([...chosen, ...chosen], random), found: [], open: [], tries: 0 };
}

/** Turns a card over; two cards that differ are turned back by the next one. */
export function turn(memory: Memory, card: number): Memory {
  const { cards, found, open, tries } = memory;
  if (found.includes(card) || (open.length === 1 && open.includes(card)) || card < 0 || card >= cards.length)
    return memory;
  const [first] = open;
  if (first === undefined || open.length === 2) return { ...memory, open: [card] };
  if (cards[first] !== cards[card]) return { ...memory, open: [first, card], tries: tries + 1 };
  return { ...memory, found: [...found, first, card], open: [], tries: tries + 1 };
}

export function isComplete({ cards, found }: Memory): boolean {
  return found.length === cards.length;
}

/** A hundred for each pair, less ten for each try that found none. */
export function pointsOf({ found, tries }: Memory): number {
  const pairsFound = found.length / 2;
  return Math.max(0, pairsFound * 100 - (tries - pairsFound) * 10);
}
