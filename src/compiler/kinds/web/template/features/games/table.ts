// Games that were begun or finished.
import type { Database } from '../../server/db.ts';
import type { Side } from './board-game.ts';
import type { Level } from './game.ts';
import type { GameSession, OpenGame, Opponent, Outcome, Standing } from './session.ts';

export interface SessionRow {
  id: number;
  game: string;
  level: Level;
  opponent: Opponent;
  ownerId: number;
  guestId: number | null;
  ownerName: string;
  guestName: string | null;
  moves: string;
  winner: Side | null;
  endedBy: string | null;
  points: number;
  seconds: number;
  startedAt: string;
}

const select = `SELECT game_session.id, game, level, opponent, owner_id AS ownerId, guest_id AS guestId, owner.name AS ownerName,
  guest.name AS guestName, moves, winner, ended_by AS endedBy, points, seconds, started_at AS startedAt
  FROM game_session JOIN user AS owner ON owner.id = owner_id LEFT JOIN user AS guest ON guest.id = guest_id`;

export function findSession(database: Database, id: number): SessionRow | undefined {
  return database.get<SessionRow>(`${select} WHERE game_session.id = ?`, [id]);
}

/** The newest first, at most a hundred. */
export function listSessionsOf(database: Database, userId: number): GameSession[] {
  return database
    .all<SessionRow>(
      `${select} WHERE owner_id = :userId OR guest_id = :userId ORDER BY started_at DESC, game_session.id DESC LIMIT 100`,
      { userId },
    )
    .map((row) => toSession(row, userId));
}

/** Games that others have opened and that wait for a second player. */
export function listOpenGames(database: Database, userId: number): OpenGame[] {
  return database
    .all<SessionRow>(
      `${select} WHERE opponent = 'online' AND guest_id IS NULL AND ended_by IS NULL AND owner_id <> ? ORDER BY started_at DESC LIMIT 50`,
      [userId],
    )
    .map(({ id, game, ownerName, moves, startedAt }) => ({
      id,
      game,
      hostName: ownerName,
      moves: readMoves(moves).length,
      startedAt,
    }));
}

export interface NewSession {
  game: string;
  level: Level;
  opponent: Opponent;
  ownerId: number;
  moves: readonly string[];
  startedAt: string;
}

export function insertSession(database: Database, session: NewSession): number {
  const { lastId } = database.run(
    `INSERT INTO game_session (game, level, opponent, owner_id, moves, started_at)
     VALUES (:game, :level, :opponent, :ownerId, :moves, :startedAt)`,
    { ...session, moves: JSON.stringify(session.moves) },
  );
  return lastId;
}

export function updateMoves(database: Database, id: number, moves: readonly string[], level: Level) {
  database.run('UPDATE game_session SET moves = :moves, level = :level WHERE id = :id', {
    id,
    moves: JSON.stringify(moves),
    level,
  });
}

export function updateGuest(database: Database, id: number, guestId: number, opponent: Opponent) {
  database.run('UPDATE game_session SET guest_id = :guestId, opponent = :opponent WHERE id = :id', {
    id,
    guestId,
    opponent,
  });
}

export interface End {
  winner: Side | null;
  endedBy: string;
  points: number;
  seconds: number;
}

export function endSession(database: Database, id: number, end: End) {
  database.run(
    'UPDATE game_session SET winner = :winner, ended_by = :endedBy, points = :points, seconds = :seconds WHERE id = :id',
    { id, ...end },
  );
}

/** The best first. In games for one the best game counts, in games for two all victories together. */
export function listStandings(database: Database, game: string, level: Level | '', isSolo: boolean): Standing[] {
  return database.all<Standing>(
    `SELECT user.id AS userId, user.name, ${isSolo ? 'max' : 'sum'}(points) AS points, count(*) AS games
     FROM game_session
     JOIN user ON user.id = CASE WHEN opponent = 'none' OR winner = 'first' THEN owner_id ELSE guest_id END
     WHERE game = :game AND ended_by IS NOT NULL AND opponent <> 'local' AND (:level = '' OR level = :level) AND points > 0
     GROUP BY user.id ORDER BY points DESC, user.name LIMIT 50`,
    { game, level },
  );
}

/** The first people are there to look around as; they do not sit and wait for moves. */
export function playsInPerson(database: Database, userId: number): boolean {
  return (
    database.get('SELECT 1 FROM user WHERE id = ? AND password_hash IS NOT NULL AND is_demo = 0', [userId]) !==
    undefined
  );
}

export function readMoves(moves: string): string[] {
  return JSON.parse(moves) as string[]; // written by this file only
}

export function sideOf(row: SessionRow, userId: number): Side {
  return row.ownerId === userId ? 'first' : 'second';
}

export function toSession(row: SessionRow, userId: number): GameSession {
  const { id, game, level, opponent, endedBy, points, seconds, startedAt } = row;
  const side = sideOf(row, userId);
  return {
    id,
    game,
    level,
    opponent,
    moves: readMoves(row.moves),
    mySide: side,
    firstName: row.ownerName,
    secondName: row.guestName ?? secondName(opponent),
    outcome: outcomeOf(row, side),
    endedBy,
    points,
    seconds,
    startedAt,
  };
}

function secondName(opponent: Opponent): string | null {
  if (opponent === 'computer') return 'Computer';
  return opponent === 'local' ? 'Second player' : null;
}

function outcomeOf({ endedBy, winner, opponent }: SessionRow, side: Side): Outcome | null {
  if (endedBy === null) return null;
  if (winner === null) return opponent === 'none' ? 'finished' : 'drawn';
  return winner === side ? 'won' : 'lost';
}
