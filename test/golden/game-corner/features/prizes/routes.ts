// The API of prizes, mounted at /api/prizes.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Prize, prizeQuerySchema } from './schema.ts';
import { findPrize, listPrizes } from './table.ts';

export function prizeRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The prize of the path; otherwise 404. */
  function prizeOf(context: Context): Prize {
    const prize = findPrize(database, readId(context, 'Prize'));
    if (!prize) throw notFound('Prize');
    return prize;
  }

  routes.get('/', (context) => context.json(listPrizes(database, readQuery(context, prizeQuerySchema))));

  routes.get('/:id', (context) => context.json(prizeOf(context)));

  return routes;
}
