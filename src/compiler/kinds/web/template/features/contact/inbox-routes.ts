// Shows the messages to those who answer them, mounted at /api/contact-inbox.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId } from '../../server/errors.ts';
import { requireRole } from '../account/current-user.ts';
import { readers } from './readers.ts';
import { listMessages, setAnswered } from './table.ts';

const answeredSchema = z.object({ answered: z.boolean() });

export function inboxRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    requireRole(context, ...readers);
    return context.json(listMessages(database));
  });

  routes.put('/:id', async (context) => {
    requireRole(context, ...readers);
    const { answered } = await readBody(context, answeredSchema);
    if (!setAnswered(database, readId(context, 'Message'), answered ? new Date() : null)) throw notFound('Message');
    return context.json({ answered });
  });

  return routes;
}
