// The API of advertisements, mounted at /api/advertisements.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { type Advertisement, advertisementInputSchema, advertisementQuerySchema } from './schema.ts';
import { findAdvertisement, insertAdvertisement, listAdvertisements } from './table.ts';

export function advertisementRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The advertisement of the path; otherwise 404. */
  function advertisementOf(context: Context): Advertisement {
    const advertisement = findAdvertisement(database, readId(context, 'Advertisement'));
    if (!advertisement) throw notFound('Advertisement');
    return advertisement;
  }

  routes.get('/', (context) =>
    context.json(listAdvertisements(database, readQuery(context, advertisementQuerySchema))),
  );

  routes.post('/', async (context) => {
    const input = await readBody(context, advertisementInputSchema);
    const id = insertAdvertisement(database, input);
    return context.json({ id }, 201);
  });

  routes.get('/:id', (context) => context.json(advertisementOf(context)));

  return routes;
}
