// The first games, so that a history and a leaderboard can be seen: played by the first people, differently well.
import type { Database } from '../../server/db.ts';
import { games } from './catalogue.ts';
import { sampleMoves } from './sample-moves.ts';
import { levels } from './game.ts';
import { endSession, insertSession, type NewSession } from './table.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

export function seedGames(database: Database, now: Date) {
  const people = database.all<{ id: number }>('SELECT id FROM user ORDER BY id LIMIT 8').map(({ id }) => id);
  const before = (days: number, minutes = 0) => new Date(now.getTime() - days * day - minutes * minute).toISOString();
  for (const [round, game] of games.entries()) {
    for (const [place, ownerId] of people.entries()) {
      for (const [step, { value: level }] of levels.entries()) {
        if ((place + step + round) % 3 === 2 && place > 0) continue;
        const startedAt = before(2 + place * 3 + step * 2 + (round % 5), 35 * place + 11 * step);
        const begun = { game: game.slug, level, ownerId, startedAt };
        if (game.kind === 'board')
          addBoardGame({ ...begun, opponent: 'computer', moves: sampleMoves[game.slug] ?? [] }, step !== 2);
        else addResult({ ...begun, opponent: 'none', moves: [] }, game.mostPoints, place, step);
      }
    }
    if (game.kind === 'board') {
      const [me, ...others] = people;
      const moves = sampleMoves[game.slug] ?? [];
      if (me)
        insertSession(database, {
          game: game.slug,
          level: 'easy',
          opponent: 'computer',
          ownerId: me,
          moves: moves.slice(0, 2),
          startedAt: before(1),
        });
      for (const [index, ownerId] of others.slice(0, 3).entries())
        insertSession(database, {
          game: game.slug,
          level: 'medium',
          opponent: 'online',
          ownerId,
          moves: moves.slice(0, 1),
          startedAt: before(index, 20),
        });
    }
  }

  function addBoardGame(session: NewSession, hasWon: boolean) {
    // The sample ends with the first player's victory; without its end the first player gave up.
    const id = insertSession(database, { ...session, moves: hasWon ? session.moves : session.moves.slice(0, 4) });
    const points = { easy: 10, medium: 20, hard: 30 }[session.level];
    const seconds = 180 + session.moves.length * 21;
    if (hasWon)
      endSession(database, id, {
        winner: 'first',
        endedBy: endOfSample[session.game] ?? 'a full board',
        points,
        seconds,
      });
    else endSession(database, id, { winner: 'second', endedBy: 'resignation', points, seconds });
  }

  function addResult(session: NewSession, mostPoints: number, place: number, step: number) {
    const id = insertSession(database, session);
    // Ordinary players reach a part of what is possible, a different one each.
    const share = 0.08 + 0.05 * ((place * 7 + step * 3) % 6);
    const points = Math.round((Math.min(mostPoints, 4_000) * share) / 5) * 5;
    endSession(database, id, { winner: 'first', endedBy: 'won', points, seconds: 48 + place * 17 + step * 23 });
  }
}

const endOfSample: Readonly<Record<string, string>> = {
  chess: 'checkmate',
  'tic-tac-toe': '3 in a row',
  'four-in-a-row': '4 in a row',
  'five-in-a-row': '5 in a row',
};
