// 2048: tiles slide to one side, equal ones join.
import type { Level } from '../game.ts';
import type { Direction } from '../frame/direction-pad.tsx';

export const size = 4;
/** Row by row; 0 is empty. */
export type Tiles = readonly number[];

export const goals: Readonly<Record<Level, number>> = { easy: 512, medium: 1024, hard: 2048 };

export function firstTiles(random: () => number): Tiles {
  return withNewTile(withNewTile(Array<number>(size * size).fill(0), random), random);
}

/** The tiles after a slide, and what the joined ones are worth. Unchanged tiles mean that nothing could move. */
export function slide(tiles: Tiles, direction: Direction): { tiles: Tiles; points: number } {
  const next = [...tiles];
  let points = 0;
  for (let line = 0; line < size; line += 1) {
    const cells = cellsOf(line, direction);
    const joined = join(cells.map((cell) => tiles[cell] ?? 0).filter((value) => value > 0));
    for (const [place, cell] of cells.entries()) next[cell] = joined.values[place] ?? 0;
    points += joined.points;
  }
  return next.some((value, cell) => value !== tiles[cell]) ? { tiles: next, points } : { tiles, points: 0 };
}

export function withNewTile(tiles: Tiles, random: () => number): Tiles {
  const free = [...tiles.keys()].filter((cell) => tiles[cell] === 0);
  const cell = free[Math.floor(random() * free.length)];
  return cell === undefined ? tiles : tiles.with(cell, random() < 0.9 ? 2 : 4);
}

export function isStuck(tiles: Tiles): boolean {
  return (['up', 'down', 'left', 'right'] as const).every((direction) => slide(tiles, direction).tiles === tiles);
}

/** The cells of a row or column, from the side to which tiles slide. */
function cellsOf(line: number, direction: Direction): number[] {
  const steps = Array.from({ length: size }, (_, step) => step);
  if (direction === 'left') return steps.map((step) => line * size + step);
  if (direction === 'right') return steps.map((step) => line * size + size - 1 - step);
  if (direction === 'up') return steps.map((step) => step * size + line);
  return steps.map((step) => (size - 1 - step) * size + line);
}

function join(values: readonly number[]): { values: number[]; points: number } {
  const joined: number[] = [];
  let points = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value === values[index + 1]) {
      joined.push(value * 2);
      points += value * 2;
      index += 1;
    } else joined.push(value);
  }
  return { values: joined, points };
}
