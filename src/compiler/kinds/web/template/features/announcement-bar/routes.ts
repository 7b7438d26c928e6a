// /api/current-announcements: what everybody should know today; who is signed in can dismiss it.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId } from '../../server/errors.ts';
import { today } from '../../web/days.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import { currentAnnouncements } from './current.ts';
import { dismiss, bringBack } from './table.ts';
import { words } from './words.ts';

export function announcementRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(currentAnnouncements(database, today(), currentUser(context)?.id ?? null)));

  routes.put('/:id/dismissal', (context) => {
    const { id: userId } = requireUser(context);
    const id = readId(context, words.one);
    if (!currentAnnouncements(database, today(), null).some((each) => each.id === id)) throw notFound(words.one);
    dismiss(database, userId, id);
    return context.body(null, 204);
  });

  routes.delete('/:id/dismissal', (context) => {
    bringBack(database, requireUser(context).id, readId(context, words.one));
    return context.body(null, 204);
  });

  return routes;
}
