// Avoid the obstacles: three lanes, things come down, coins are collected.
import type { Level } from '../game.ts';

export const lanes = 3;
export const rows = 9;
export const milliseconds: Readonly<Record<Level, number>> = { easy: 260, medium: 190, hard: 135 };

export interface Thing {
  lane: number;
  row: number;
  is: 'obstacle' | 'coin';
}

export interface Run {
  lane: number;
  things: readonly Thing[];
  distance: number;
  coins: number;
  isOver: boolean;
}

export const firstRun: Run = { lane: 1, things: [], distance: 0, coins: 0, isOver: false };

export function steer(run: Run, by: -1 | 1): Run {
  const lane = Math.min(lanes - 1, Math.max(0, run.lane + by));
  return run.isOver ? run : meet({ ...run, lane });
}

/** Everything comes one row nearer; every third row brings something new, and one lane always stays free. */
export function advance(run: Run, random: () => number): Run {
  if (run.isOver) return run;
  const moved = run.things.map((thing) => ({ ...thing, row: thing.row + 1 })).filter(({ row }) => row < rows);
  const distance = run.distance + 1;
  const added: Thing[] = [];
  if (distance % 3 === 0) {
    const lane = Math.floor(random() * lanes);
    added.push({ lane, row: 0, is: 'obstacle' });
    const other = (lane + 1 + Math.floor(random() * 2)) % lanes;
    if (random() < 0.6) added.push({ lane: other, row: 0, is: random() < 0.5 ? 'coin' : 'obstacle' });
  }
  return meet({ ...run, things: [...moved, ...added], distance });
}

/** What happens in the row of the player. */
function meet(run: Run): Run {
  const here = run.things.find(({ lane, row }) => lane === run.lane && row === rows - 1);
  if (!here) return run;
  if (here.is === 'obstacle') return { ...run, isOver: true };
  return { ...run, things: run.things.filter((thing) => thing !== here), coins: run.coins + 1 };
}

export function pointsOf({ distance, coins }: Run): number {
  return distance + coins * 15;
}
