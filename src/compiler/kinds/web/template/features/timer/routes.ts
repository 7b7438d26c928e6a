// /api/timer: the sessions that people have timed.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId } from '../../server/errors.ts';
import { optional, text, wholeNumber } from '../../server/input.ts';
import { requireUser } from '../account/current-user.ts';
import { deleteSession, insertSession, listSessions } from './table.ts';

const sessionSchema = z.object({
  mode: z.enum(['focus', 'countdown', 'stopwatch']),
  label: optional(text('What for', 80)),
  seconds: wholeNumber('Time', { minimum: 1, maximum: 24 * 3600 }),
});

export function timerRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/sessions', (context) => context.json(listSessions(database, requireUser(context).id)));

  routes.post('/sessions', async (context) => {
    const user = requireUser(context);
    const id = insertSession(database, user.id, await readBody(context, sessionSchema), new Date());
    return context.json({ id }, 201);
  });

  routes.delete('/sessions/:id', (context) => {
    const user = requireUser(context);
    if (!deleteSession(database, user.id, readId(context, 'Session'))) throw notFound('Session');
    return context.body(null, 204);
  });

  return routes;
}
