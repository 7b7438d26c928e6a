// What was deleted, mounted at /api/trash.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { trashAccess } from './access.ts';
import { deleteFromTrash, listTrash, restoreFromTrash } from './trash.ts';

export function trashRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(listTrash(database, trashAccess(context))));

  routes.post('/:id/restore', (context) => {
    restoreFromTrash(database, context.req.param('id'), trashAccess(context));
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    deleteFromTrash(database, context.req.param('id'), trashAccess(context));
    return context.body(null, 204);
  });

  return routes;
}
