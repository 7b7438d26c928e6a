// The API of the draw: the server decides what is won, and nobody spins more often than they may.
import { randomInt } from 'node:crypto';
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { choosePrize } from './choose-prize.ts';
import type { DrawState } from './draw.ts';
import { listPrizes, spinsPerDay, takePrize } from './prizes.ts';
import { countWinningsSince, insertWinning, listLatestWinnings, listWinningsOf } from './table.ts';

const precision = 1_000_000;

export function drawRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    const state: DrawState = { prizes: listPrizes(database), spinsLeft: spinsLeft(requireUser(context).id) };
    return context.json(state);
  });
  routes.get('/winnings', (context) => context.json(listWinningsOf(database, requireUser(context).id)));
  routes.get('/latest', (context) => context.json(listLatestWinnings(database)));

  routes.post('/spin', (context) => {
    const user = requireUser(context);
    const winning = database.transaction(() => {
      if (spinsLeft(user.id) === 0)
        throw new HttpError(429, `That were your ${spinsPerDay} spins for today. Come back tomorrow.`);
      const prize = choosePrize(listPrizes(database), randomInt(precision) / precision);
      if (!prize) throw new HttpError(409, 'All prizes have been won. Please come back when there are new ones.');
      takePrize(database, prize.id);
      return insertWinning(database, user.id, prize, new Date().toISOString());
    });
    return context.json({ winning, spinsLeft: spinsLeft(user.id) }, 201);
  });

  function spinsLeft(userId: number): number | null {
    if (spinsPerDay === null) return null;
    const midnight = new Date();
    midnight.setHours(0, 0, 0, 0);
    return Math.max(0, spinsPerDay - countWinningsSince(database, userId, midnight.toISOString()));
  }

  return routes;
}
