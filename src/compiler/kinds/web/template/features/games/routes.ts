// The API of games: every move is checked by the rules, and a game belongs to those who play it.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { forbidden, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { otherSide, type BoardGame } from './board-game.ts';
import { games } from './catalogue.ts';
import type { Level } from './game.ts';
import { leaderboardQuerySchema, movesSchema, newSessionSchema, resultSchema } from './schema.ts';
import type { Opponent } from './session.ts';
import {
  endSession,
  findSession,
  insertSession,
  listOpenGames,
  listSessionsOf,
  listStandings,
  playsInPerson,
  readMoves,
  sideOf,
  toSession,
  updateGuest,
  updateMoves,
  type SessionRow,
} from './table.ts';

const pointsForVictory: Readonly<Record<Level, number>> = { easy: 10, medium: 20, hard: 30 };

export function gameRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/mine', (context) => context.json(listSessionsOf(database, requireUser(context).id)));
  routes.get('/open', (context) => context.json(listOpenGames(database, requireUser(context).id)));

  routes.get('/leaderboard', (context) => {
    const { game, level } = readQuery(context, leaderboardQuerySchema);
    const known = games.find(({ slug }) => slug === game);
    if (!known) throw notFound('Game');
    return context.json(listStandings(database, game, level, known.kind === 'solo'));
  });

  routes.post('/', async (context) => {
    const user = requireUser(context);
    const { game, level, opponent, moves } = await readBody(context, newSessionSchema);
    replay(boardGame(game), moves);
    const startedAt = new Date().toISOString();
    const id = insertSession(database, { game, level, opponent, ownerId: user.id, moves, startedAt });
    return context.json(answer(id, user.id), 201);
  });

  routes.post('/results', async (context) => {
    const user = requireUser(context);
    const { game, level, outcome, points, seconds } = await readBody(context, resultSchema);
    const known = games.find(({ slug }) => slug === game);
    if (known?.kind !== 'solo') throw notFound('Game');
    if (points > known.mostPoints) throw new HttpError(422, 'So many points cannot be reached in this game.');
    const startedAt = new Date(Date.now() - seconds * 1000).toISOString();
    const id = database.transaction(() => {
      const session = insertSession(database, {
        game,
        level,
        opponent: 'none',
        ownerId: user.id,
        moves: [],
        startedAt,
      });
      const winner = outcome === 'won' ? 'first' : outcome === 'lost' ? 'second' : null;
      endSession(database, session, { winner, endedBy: outcome, points, seconds });
      return session;
    });
    return context.json(answer(id, user.id), 201);
  });

  routes.get('/:id', (context) => {
    const { row, userId } = ownSession(context);
    return context.json(toSession(row, userId));
  });

  routes.put('/:id', async (context) => {
    const { row, userId } = ownSession(context);
    const { moves, level } = await readBody(context, movesSchema);
    refuseEnded(row);
    const game = boardGame(row.game);
    const { ending } = replay(game, moves);
    if (row.opponent === 'online') refuseForeignMove(game, row, moves, userId);
    database.transaction(() => {
      updateMoves(database, row.id, moves, level);
      if (ending) finish({ ...row, level }, ending.winner, ending.by);
    });
    return context.json(answer(row.id, userId));
  });

  routes.post('/:id/join', (context) => {
    const user = requireUser(context);
    const row = findSession(database, readId(context, 'Game'));
    if (!row || row.ownerId === user.id || row.opponent !== 'online') throw notFound('Game');
    if (row.guestId !== null) throw new HttpError(409, 'Somebody else has joined this game already.');
    // Of the first people nobody is there, so the computer moves for them.
    const opponent: Opponent = playsInPerson(database, row.ownerId) ? 'online' : 'computer';
    updateGuest(database, row.id, user.id, opponent);
    return context.json(answer(row.id, user.id));
  });

  routes.post('/:id/resign', (context) => {
    const { row, userId } = ownSession(context);
    refuseEnded(row);
    const loser =
      row.opponent === 'local' ? replay(boardGame(row.game), readMoves(row.moves)).turn : sideOf(row, userId);
    finish(row, otherSide(loser), 'resignation');
    return context.json(answer(row.id, userId));
  });

  function ownSession(context: Context): { row: SessionRow; userId: number } {
    const user = requireUser(context);
    const row = findSession(database, readId(context, 'Game'));
    if (!row || (row.ownerId !== user.id && row.guestId !== user.id)) throw notFound('Game');
    return { row, userId: user.id };
  }

  function answer(id: number, userId: number) {
    const row = findSession(database, id);
    if (!row) throw notFound('Game');
    return toSession(row, userId);
  }

  function finish(row: SessionRow, winner: SessionRow['winner'], endedBy: string) {
    const seconds = Math.round((Date.now() - Date.parse(row.startedAt)) / 1000);
    const points = winner !== null && row.opponent !== 'local' ? pointsForVictory[row.level] : 0;
    endSession(database, row.id, { winner, endedBy, points, seconds });
  }

  return routes;
}

function boardGame(slug: string): BoardGame {
  const game = games.find((each) => each.slug === slug);
  if (game?.kind !== 'board') throw notFound('Game');
  return game;
}

function replay(game: BoardGame, moves: readonly string[]) {
  const state = game.replay(moves);
  if (!state) throw new HttpError(422, 'That move is against the rules.');
  return state;
}

function refuseEnded(row: SessionRow) {
  if (row.endedBy !== null) throw new HttpError(409, 'This game is over.');
}

/** Between two people each adds a move of their own, or takes back the one they made last. */
function refuseForeignMove(game: BoardGame, row: SessionRow, moves: readonly string[], userId: number) {
  const before = readMoves(row.moves);
  const [shorter, longer] = moves.length < before.length ? [moves, before] : [before, moves];
  const isOneStep = longer.length === shorter.length + 1 && shorter.every((move, index) => move === longer[index]);
  const mover = replay(game, shorter).turn;
  if (!isOneStep || mover !== sideOf(row, userId)) throw forbidden('It is not your move.');
}
