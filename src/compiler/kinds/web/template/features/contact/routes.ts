// Takes messages of visitors, mounted at /api/contact.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { readBody } from '../../server/errors.ts';
import { messageSchema } from './schema.ts';
import { insertMessage } from './table.ts';

export function contactRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.post('/', async (context) => {
    const message = await readBody(context, messageSchema);
    return context.json(insertMessage(database, message, new Date()), 201);
  });

  return routes;
}
