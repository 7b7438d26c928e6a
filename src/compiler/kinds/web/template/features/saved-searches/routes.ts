// /api/saved-searches: each person's own.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { savedSearchSchema } from './schema.ts';
import { deleteSavedSearch, listSavedSearches, saveSearch } from './table.ts';

export function savedSearchRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(listSavedSearches(database, requireUser(context).id)));

  routes.post('/', async (context) => {
    const { id: userId } = requireUser(context);
    const search = await readBody(context, savedSearchSchema);
    return context.json(saveSearch(database, userId, { ...search, savedAt: new Date().toISOString() }), 201);
  });

  routes.delete('/:id', (context) => {
    const { id: userId } = requireUser(context);
    if (!deleteSavedSearch(database, userId, readId(context, 'Saved search'))) throw notFound('Saved search');
    return context.body(null, 204);
  });

  return routes;
}
