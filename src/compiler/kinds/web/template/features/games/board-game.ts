// What every game of two players on a board has in common, for the server that checks moves and for the page that shows them.
import type { Game } from './game.ts';

/** The first player begins: White in chess. */
export type Side = 'first' | 'second';

export interface Ending {
  /** Null for a draw. */
  winner: Side | null;
  /** e.g. "checkmate" */
  by: string;
}

export interface BoardState<Position> {
  position: Position;
  turn: Side;
  /** Each move as people write it, e.g. "Nf3". */
  notes: readonly string[];
  ending: Ending | null;
}

export interface BoardGame<Position = unknown> extends Game {
  kind: 'board';
  /** What the two sides are called. */
  sides: Readonly<Record<Side, string>>;
  /** Plays the moves from the beginning; null when one of them is against the rules or comes after the end. */
  replay(moves: readonly string[]): BoardState<Position> | null;
}

export function otherSide(side: Side): Side {
  return side === 'first' ? 'second' : 'first';
}
