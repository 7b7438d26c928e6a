// /api/notifications: what concerns the person who is signed in.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { notificationKinds } from './kinds.ts';
import type { Notifications } from './notification.ts';
import { listMuted, setMuted } from './preferences.ts';
import { listReminders } from './reminders.ts';
import { countUnread, listNotifications, markAllRead, markRead } from './table.ts';

const mutedSchema = z.object({
  kind: z.string().refine((kind) => notificationKinds.some((each) => each.kind === kind), 'Choose one of the kinds.'),
  isMuted: z.boolean(),
});

export function notificationRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    const { id } = requireUser(context);
    const answer: Notifications = {
      notifications: listNotifications(database, id),
      reminders: listReminders(database, id),
    };
    return context.json(answer);
  });

  routes.get('/unread', (context) => context.json({ count: countUnread(database, requireUser(context).id) }));

  routes.get('/muted', (context) => context.json(listMuted(database, requireUser(context).id)));

  routes.put('/muted', async (context) => {
    const { id } = requireUser(context);
    const { kind, isMuted } = await readBody(context, mutedSchema);
    setMuted(database, id, kind, isMuted);
    return context.json(listMuted(database, id));
  });

  routes.post('/read', (context) => {
    markAllRead(database, requireUser(context).id);
    return context.body(null, 204);
  });

  routes.post('/:id/read', (context) => {
    const { id: userId } = requireUser(context);
    if (!markRead(database, userId, readId(context, 'Notification'))) throw notFound('Notification');
    return context.body(null, 204);
  });

  return routes;
}
