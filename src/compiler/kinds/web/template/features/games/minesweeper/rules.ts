// Minesweeper: open every cell that hides no mine.
import type { Level } from '../game.ts';
import { shuffled } from '../shuffled.ts';

export const fields: Readonly<Record<Level, { columns: number; rows: number; mines: number }>> = {
  easy: { columns: 8, rows: 8, mines: 8 },
  medium: { columns: 10, rows: 10, mines: 16 },
  hard: { columns: 12, rows: 12, mines: 28 },
};

export interface Field {
  columns: number;
  rows: number;
  mineCount: number;
  /** Laid with the first cell that is opened, never on or beside it. */
  mines: ReadonlySet<number> | null;
  open: ReadonlySet<number>;
  marked: ReadonlySet<number>;
  state: 'open' | 'won' | 'lost';
}

export function firstField(level: Level): Field {
  const { columns, rows, mines } = fields[level];
  return { columns, rows, mineCount: mines, mines: null, open: new Set(), marked: new Set(), state: 'open' };
}

export function openCell(field: Field, cell: number, random: () => number): Field {
  if (field.state !== 'open' || field.open.has(cell) || field.marked.has(cell)) return field;
  const mines = field.mines ?? layMines(field, cell, random);
  const known = { ...field, mines };
  if (mines.has(cell)) return { ...known, state: 'lost' };
  const open = new Set(field.open);
  const queue = [cell];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (open.has(next)) continue;
    open.add(next);
    if (minesAround(known, next) === 0) queue.push(...neighbours(field, next));
  }
  const isCleared = open.size === field.columns * field.rows - field.mineCount;
  return { ...known, open, state: isCleared ? 'won' : 'open' };
}

export function markCell(field: Field, cell: number): Field {
  if (field.state !== 'open' || field.open.has(cell)) return field;
  const marked = new Set(field.marked);
  if (!marked.delete(cell)) marked.add(cell);
  return { ...field, marked };
}

export function minesAround(field: Field, cell: number): number {
  return neighbours(field, cell).filter((each) => field.mines?.has(each)).length;
}

function layMines(field: Field, first: number, random: () => number): ReadonlySet<number> {
  const safe = new Set([first, ...neighbours(field, first)]);
  const cells = Array.from({ length: field.columns * field.rows }, (_, cell) => cell).filter((cell) => !safe.has(cell));
  return new Set(shuffled(cells, random).slice(0, field.mineCount));
}

function neighbours({ columns, rows }: Field, cell: number): number[] {
  const column = cell % columns;
  const row = Math.floor(cell / columns);
  const found: number[] = [];
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1)
      if (x !== column || y !== row) found.push(y * columns + x);
  return found;
}
