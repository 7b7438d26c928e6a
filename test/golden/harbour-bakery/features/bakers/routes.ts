// The API of bakers, mounted at /api/bakers.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readId, readQuery } from '../../server/errors.ts';
import { moveToTrash } from '../trash/trash.ts';
import { type Baker, bakerQuerySchema } from './schema.ts';
import { bakerOptions, findBaker, isBakerInUse, listBakers } from './table.ts';

export function bakerRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The baker of the path; otherwise 404. */
  function bakerOf(context: Context): Baker {
    const baker = findBaker(database, readId(context, 'Baker'));
    if (!baker) throw notFound('Baker');
    return baker;
  }

  routes.get('/', (context) => context.json(listBakers(database, readQuery(context, bakerQuerySchema))));

  routes.get('/options', (context) => context.json(bakerOptions(database)));

  routes.get('/:id', (context) => context.json(bakerOf(context)));

  routes.delete('/:id', (context) => {
    const baker = bakerOf(context);
    if (isBakerInUse(database, baker.id))
      throw new HttpError(409, 'This baker cannot be deleted while products need it.');
    return context.json(
      moveToTrash(database, {
        table: 'baker',
        id: baker.id,
        label: 'Baker',
        title: baker.name,
        userId: null,
      }),
    );
  });

  return routes;
}
