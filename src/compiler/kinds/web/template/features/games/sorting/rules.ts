// Sorting: things come one by one and each belongs into one of the containers.
import type { Level } from '../game.ts';
import { shuffled } from '../shuffled.ts';

export interface Item {
  name: string;
  container: string;
  /** Why it belongs there, said when it was put elsewhere. */
  because: string;
}

export const lengths: Readonly<Record<Level, number>> = { easy: 8, medium: 12, hard: 16 };
const forRight = 10;
/** Added for each right answer in a row beyond the second. */
const forStreak = 5;

export interface Sorting {
  items: readonly Item[];
  /** How many have been sorted. */
  done: number;
  right: number;
  streak: number;
  points: number;
  /** The last answer. */
  last: { item: Item; container: string; isRight: boolean } | null;
}

export function firstSorting(items: readonly Item[], level: Level, random: () => number): Sorting {
  const chosen = shuffled(items, random).slice(0, lengths[level]);
  return { items: chosen, done: 0, right: 0, streak: 0, points: 0, last: null };
}

/** Puts the next item into a container. */
export function put(sorting: Sorting, container: string): Sorting {
  const item = sorting.items[sorting.done];
  if (!item) return sorting;
  const isRight = item.container === container;
  const streak = isRight ? sorting.streak + 1 : 0;
  return {
    ...sorting,
    done: sorting.done + 1,
    right: sorting.right + (isRight ? 1 : 0),
    streak,
    points: sorting.points + (isRight ? forRight + Math.max(0, streak - 2) * forStreak : 0),
    last: { item, container, isRight },
  };
}

export function isDone({ items, done }: Sorting): boolean {
  return done >= items.length;
}

/** What a round earned, from nothing to gold. */
export function badgeOf({ right, items }: Sorting): 'Gold' | 'Silver' | 'Bronze' | null {
  const share = right / items.length;
  if (share >= 0.9) return 'Gold';
  if (share >= 0.7) return 'Silver';
  return share >= 0.5 ? 'Bronze' : null;
}
