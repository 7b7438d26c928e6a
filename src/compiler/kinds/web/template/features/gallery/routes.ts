// The pictures of the gallery, mounted at /api/gallery.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import type { GalleryPicture } from './gallery-picture.ts';
import { pictureSources } from './sources.ts';

interface Row {
  id: number;
  title: string;
  subject: string | null;
  link: string | null;
  groupName: string | null;
  caption: string | null;
}

export function galleryRoutes({ database }: Services): Hono {
  const routes = new Hono();
  routes.get('/', (context) => {
    const pictures = pictureSources.flatMap(({ key, label, path, list, sql }) =>
      database.all<Row>(sql).map(({ id, title, subject, link, groupName, caption }): GalleryPicture => ({
        key: `${key}-${id}`,
        title,
        subject: subject ?? title,
        link,
        group: groupName ?? label,
        caption,
        page: path === null ? list : `${path}/${id}`,
      })),
    );
    return context.json(pictures);
  });
  return routes;
}
