// Games in which stones in a row win: tic-tac-toe, four in a row, five in a row.
import type { BoardGame, BoardState, Ending, Side } from '../board-game.ts';

export interface LinePosition {
  /** Row by row; null where nothing lies. */
  cells: readonly (Side | null)[];
  /** The winning row. */
  line: readonly number[];
}

export interface LineGame extends BoardGame<LinePosition> {
  columns: number;
  rows: number;
  /** So many in a row win. */
  needed: number;
  /** Stones fall to the lowest free place of a column. */
  falls: boolean;
}

const directions = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;

type Description = Omit<LineGame, 'kind' | 'replay' | 'sides'>;

function lineGame(description: Description): LineGame {
  return {
    ...description,
    kind: 'board',
    sides: { first: 'Cross', second: 'Circle' },
    replay: (moves) => replay(description, moves),
  };
}

const levelHelp = 'How well the computer plays: it looks further ahead on each level.';

export const ticTacToe = lineGame({
  slug: 'tic-tac-toe',
  title: 'Tic-tac-toe',
  text: 'Three in a row on nine squares.',
  rules: [
    'Cross begins, then both take turns.',
    'Choose a free square.',
    'Three in a row, down or across a diagonal, win.',
  ],
  levelHelp,
  columns: 3,
  rows: 3,
  needed: 3,
  falls: false,
});

export const fourInARow = lineGame({
  slug: 'four-in-a-row',
  title: 'Four in a row',
  text: 'Drop stones into columns and line up four.',
  rules: [
    'Cross begins, then both take turns.',
    'Choose a column; the stone falls to its lowest free place.',
    'Four in a row, down or across a diagonal, win.',
  ],
  levelHelp,
  columns: 7,
  rows: 6,
  needed: 4,
  falls: true,
});

export const fiveInARow = lineGame({
  slug: 'five-in-a-row',
  title: 'Five in a row',
  text: 'Gomoku: five stones in a line on a large board.',
  rules: [
    'Cross begins, then both take turns.',
    'Choose a free place.',
    'Five in a row, down or across a diagonal, win.',
  ],
  levelHelp,
  columns: 11,
  rows: 11,
  needed: 5,
  falls: false,
});

type Size = Pick<LineGame, 'columns' | 'rows' | 'needed' | 'falls'>;

/** A move is the number of its cell. */
function replay(size: Size, moves: readonly string[]): BoardState<LinePosition> | null {
  const cells = Array<Side | null>(size.columns * size.rows).fill(null);
  let turn: Side = 'first';
  let line: readonly number[] = [];
  let ending: Ending | null = null;
  for (const move of moves) {
    const cell = Number(move);
    if (ending || !openCells(size, cells).includes(cell)) return null;
    cells[cell] = turn;
    line = lineThrough(size, cells, cell);
    if (line.length > 0) ending = { winner: turn, by: `${size.needed} in a row` };
    else if (!cells.includes(null)) ending = { winner: null, by: 'a full board' };
    turn = turn === 'first' ? 'second' : 'first';
  }
  return { position: { cells, line }, turn, notes: moves.map((move) => cellName(size, Number(move))), ending };
}

/** Where a stone may be put. */
export function openCells({ columns, falls }: Size, cells: LinePosition['cells']): number[] {
  const free = [...cells.keys()].filter((cell) => cells[cell] === null);
  if (!falls) return free;
  return free.filter((cell) => cell + columns >= cells.length || cells[cell + columns] !== null);
}

/** The cells of a winning row that goes through `cell`, or none. */
export function lineThrough({ columns, rows, needed }: Size, cells: LinePosition['cells'], cell: number): number[] {
  const side = cells[cell] ?? null;
  for (const [right, down] of directions) {
    const reach = (sign: number) => {
      const found: number[] = [];
      let column = (cell % columns) + sign * right;
      let row = Math.floor(cell / columns) + sign * down;
      while (column >= 0 && column < columns && row >= 0 && row < rows && cells[row * columns + column] === side) {
        found.push(row * columns + column);
        column += sign * right;
        row += sign * down;
      }
      return found;
    };
    const line = [...reach(-1), cell, ...reach(1)];
    if (side !== null && line.length >= needed) return line;
  }
  return [];
}

/** "row 2, column 3" */
export function cellName({ columns }: Pick<Size, 'columns'>, cell: number): string {
  return `row ${Math.floor(cell / columns) + 1}, column ${(cell % columns) + 1}`;
}
