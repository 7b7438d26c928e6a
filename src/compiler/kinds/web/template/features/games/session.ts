// Games that were begun or finished, as pages see them.
import type { Side } from './board-game.ts';
import type { Level } from './game.ts';

/** Who plays the other side; nobody does in games for one. */
export type Opponent = 'computer' | 'local' | 'online' | 'none';

export interface GameSession {
  id: number;
  game: string;
  level: Level;
  opponent: Opponent;
  moves: string[];
  /** Which side the person who asks plays; both when two share the screen. */
  mySide: Side;
  firstName: string;
  /** Null while nobody has taken the other side of a game that waits for a player. */
  secondName: string | null;
  /** Null while it goes on. Seen by the person who asks. */
  outcome: Outcome | null;
  /** How it ended, e.g. "checkmate". */
  endedBy: string | null;
  points: number;
  seconds: number;
  startedAt: string;
}

export type Outcome = 'won' | 'lost' | 'drawn' | 'finished';

/** A game somebody else has opened for a second player. */
export interface OpenGame {
  id: number;
  game: string;
  hostName: string;
  moves: number;
  startedAt: string;
}

export interface Standing {
  userId: number;
  name: string;
  points: number;
  games: number;
}

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  won: 'Won',
  lost: 'Lost',
  drawn: 'Drawn',
  finished: 'Finished',
};
