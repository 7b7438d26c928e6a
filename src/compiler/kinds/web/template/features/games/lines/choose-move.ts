// The computer's stone: rows that it could complete count for it, rows of the other side against it.
import { otherSide, type Side } from '../board-game.ts';
import type { Level } from '../game.ts';
import { lineThrough, openCells, type LineGame, type LinePosition } from './game.ts';

const won = 1_000_000;

/** `chance` (0 to 1) decides between places that are equally good. */
export function chooseLineMove(
  game: LineGame,
  { cells }: LinePosition,
  turn: Side,
  level: Level,
  chance: number,
): string | null {
  const board = [...cells];
  const isLarge = board.length > 60;
  const depth = { easy: 1, medium: 2, hard: isLarge ? 2 : board.length > 9 ? 5 : 9 }[level];
  const scored = candidates(game, board).map((cell) => {
    board[cell] = turn;
    const score =
      lineThrough(game, board, cell).length > 0
        ? won + depth
        : -best(game, board, otherSide(turn), depth - 1, -Infinity, Infinity);
    board[cell] = null;
    return { cell, score };
  });
  const top = Math.max(...scored.map(({ score }) => score));
  const good = scored.filter(({ score }) => score >= (level === 'easy' ? top - 12 : top));
  const chosen = good[Math.floor(chance * good.length)];
  return chosen ? String(chosen.cell) : null;
}

function best(
  game: LineGame,
  board: (Side | null)[],
  turn: Side,
  depth: number,
  floor: number,
  ceiling: number,
): number {
  const cells = candidates(game, board);
  if (cells.length === 0) return 0;
  if (depth === 0) return standing(game, board, turn);
  let top = floor;
  for (const cell of cells) {
    board[cell] = turn;
    const score =
      lineThrough(game, board, cell).length > 0
        ? won + depth
        : -best(game, board, otherSide(turn), depth - 1, -ceiling, -top);
    board[cell] = null;
    top = Math.max(top, score);
    if (top >= ceiling) break;
  }
  return top;
}

/** On a large board only places near other stones are worth a thought. */
function candidates(game: LineGame, board: readonly (Side | null)[]): number[] {
  const open = openCells(game, board);
  if (board.length <= 60) return open.toSorted((one, other) => fromMiddle(game, one) - fromMiddle(game, other));
  const near = open.filter((cell) => neighbours(game, cell).some((other) => board[other] !== null));
  return near.length > 0 || open.length === 0 ? near : [Math.floor(board.length / 2)];
}

function fromMiddle({ columns, rows }: LineGame, cell: number): number {
  return Math.abs((cell % columns) - (columns - 1) / 2) + Math.abs(Math.floor(cell / columns) - (rows - 1) / 2);
}

function neighbours({ columns }: LineGame, cell: number): number[] {
  return [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1].map((step) => cell + step);
}

/** Each stretch that only one side holds counts by the number of its stones. */
function standing({ columns, rows, needed }: LineGame, board: readonly (Side | null)[], turn: Side): number {
  let sum = 0;
  for (let start = 0; start < board.length; start += 1) {
    const column = start % columns;
    const row = Math.floor(start / columns);
    for (const [right, down] of [
      [1, 0],
      [0, 1],
      [1, 1],
      [-1, 1],
    ] as const) {
      const lastColumn = column + right * (needed - 1);
      if (lastColumn < 0 || lastColumn >= columns || row + down * (needed - 1) >= rows) continue;
      let mine = 0;
      let theirs = 0;
      for (let step = 0; step < needed; step += 1) {
        const side = board[start + step * (down * columns + right)];
        if (side === turn) mine += 1;
        else if (side) theirs += 1;
      }
      if (theirs === 0 && mine > 0) sum += 4 ** mine;
      if (mine === 0 && theirs > 0) sum -= 4 ** theirs;
    }
  }
  return sum;
}
