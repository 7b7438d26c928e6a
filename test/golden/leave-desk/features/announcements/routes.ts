// The API of announcements, mounted at /api/announcements.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { titleQuerySchema } from '../../server/list-page.ts';
import { currentUser, requireRole } from '../account/current-user.ts';
import { moveToTrash } from '../trash/trash.ts';
import { type Announcement, announcementInputSchema, announcementQuerySchema } from './schema.ts';
import {
  findAnnouncement,
  insertAnnouncement,
  listAnnouncements,
  listAnnouncementsToManage,
  updateAnnouncement,
} from './table.ts';

export function announcementRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The announcement of the path; otherwise 404. */
  function announcementOf(context: Context): Announcement {
    const announcement = findAnnouncement(database, readId(context, 'Announcement'));
    if (!announcement) throw notFound('Announcement');
    return announcement;
  }

  routes.get('/', (context) => context.json(listAnnouncements(database, readQuery(context, announcementQuerySchema))));

  routes.post('/', async (context) => {
    requireRole(context, 'Manager', 'Administrator');
    const input = await readBody(context, announcementInputSchema);
    const id = insertAnnouncement(database, input);
    return context.json({ id }, 201);
  });

  routes.get('/manage', (context) => {
    requireRole(context, 'Administrator');
    return context.json(listAnnouncementsToManage(database, readQuery(context, titleQuerySchema)));
  });

  routes.get('/:id', (context) => context.json(announcementOf(context)));

  routes.put('/:id', async (context) => {
    const announcement = announcementOf(context);
    requireRole(context, 'Manager', 'Administrator');
    const input = await readBody(context, announcementInputSchema);
    updateAnnouncement(database, announcement.id, input);
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const announcement = announcementOf(context);
    requireRole(context, 'Manager', 'Administrator');
    return context.json(
      moveToTrash(database, {
        table: 'announcement',
        id: announcement.id,
        label: 'Announcement',
        title: announcement.headline,
        userId: currentUser(context)?.id ?? null,
      }),
    );
  });

  return routes;
}
