// The API of concerts, mounted at /api/concerts.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Concert, concertQuerySchema } from './schema.ts';
import { findConcert, listConcerts } from './table.ts';

export function concertRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The concert of the path; otherwise 404. */
  function concertOf(context: Context): Concert {
    const concert = findConcert(database, readId(context, 'Concert'));
    if (!concert) throw notFound('Concert');
    return concert;
  }

  routes.get('/', (context) => context.json(listConcerts(database, readQuery(context, concertQuerySchema))));

  routes.get('/:id', (context) => context.json(concertOf(context)));

  return routes;
}
