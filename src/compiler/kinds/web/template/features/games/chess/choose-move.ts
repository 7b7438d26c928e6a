// The computer's move: looks a few half moves ahead and counts material and place.
import type { Level } from '../game.ts';
import { moveText } from './game.ts';
import { afterMove, colourOf, isInCheck, legalMoves, type Move, type Position } from './position.ts';

const values: Readonly<Record<string, number>> = { p: 100, n: 320, b: 330, r: 500, q: 900, k: 0 };
const depths: Readonly<Record<Level, number>> = { easy: 1, medium: 2, hard: 3 };
const lost = 100_000;

/** Null when there is none. `chance` (0 to 1) decides between moves that are equally good. */
export function chooseChessMove(position: Position, level: Level, chance: number): string | null {
  const scored = legalMoves(position).map((move) => ({
    move,
    score: -best(afterMove(position, move), depths[level] - 1, -Infinity, Infinity),
  }));
  const top = Math.max(...scored.map(({ score }) => score));
  // An easy opponent is content with a move that is nearly as good.
  const good = scored.filter(({ score }) => score >= top - (level === 'easy' ? 60 : 5));
  const chosen = good[Math.floor(chance * good.length)];
  return chosen ? moveText(chosen.move) : null;
}

/** How well the side to move stands when both play their best. */
function best(position: Position, depth: number, floor: number, ceiling: number): number {
  if (depth === 0) return standing(position);
  const moves = legalMoves(position);
  if (moves.length === 0) return isInCheck(position, position.turn) ? -lost - depth : 0;
  let top = floor;
  for (const move of capturesFirst(position, moves)) {
    top = Math.max(top, -best(afterMove(position, move), depth - 1, -ceiling, -top));
    if (top >= ceiling) break;
  }
  return top;
}

function capturesFirst({ squares }: Position, moves: readonly Move[]): Move[] {
  const gain = ({ to }: Move) => values[(squares[to] ?? '').toLowerCase()] ?? 0;
  return moves.toSorted((one, other) => gain(other) - gain(one));
}

function standing({ squares, turn }: Position): number {
  let sum = 0;
  for (const [square, piece] of squares.entries()) {
    if (piece === '') continue;
    const worth = (values[piece.toLowerCase()] ?? 0) + place(piece, square);
    sum += colourOf(piece) === turn ? worth : -worth;
  }
  return sum;
}

/** Pawns want to go forward, other pieces to the middle, the king to the edge. */
function place(piece: string, square: number): number {
  const row = Math.floor(square / 8);
  const centre = 7 - Math.abs(row - 3.5) - Math.abs((square % 8) - 3.5);
  const kind = piece.toLowerCase();
  if (kind === 'p') return (piece === 'P' ? 6 - row : row - 1) * 5 + centre * 3;
  return kind === 'k' ? -centre * 4 : centre * 4;
}
