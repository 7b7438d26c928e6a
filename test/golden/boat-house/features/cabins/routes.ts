// The API of cabins, mounted at /api/cabins.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Cabin, cabinQuerySchema } from './schema.ts';
import { findCabin, listCabins } from './table.ts';

export function cabinRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The cabin of the path; otherwise 404. */
  function cabinOf(context: Context): Cabin {
    const cabin = findCabin(database, readId(context, 'Cabin'));
    if (!cabin) throw notFound('Cabin');
    return cabin;
  }

  routes.get('/', (context) => context.json(listCabins(database, readQuery(context, cabinQuerySchema))));

  routes.get('/:id', (context) => context.json(cabinOf(context)));

  return routes;
}
