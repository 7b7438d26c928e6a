// The API of supplies, mounted at /api/supplies.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Supply, supplyQuerySchema } from './schema.ts';
import { findSupply, listSupplies } from './table.ts';

export function supplyRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The supply of the path; otherwise 404. */
  function supplyOf(context: Context): Supply {
    const supply = findSupply(database, readId(context, 'Supply'));
    if (!supply) throw notFound('Supply');
    return supply;
  }

  routes.get('/', (context) => context.json(listSupplies(database, readQuery(context, supplyQuerySchema))));

  routes.get('/:id', (context) => context.json(supplyOf(context)));

  return routes;
}
