// Below /api/account: what the profile shows beside the details, and the person's picture.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId } from '../../server/errors.ts';
import { requireUser } from './current-user.ts';
import { listActivity } from './list-activity.ts';
import { pictureSchema } from './schema.ts';
import { findPicture, findUser, updatePicture } from './table.ts';

export function profileRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/activity', (context) => {
    return context.json(listActivity(database, requireUser(context).id, { onlyPublic: false }));
  });

  routes.get('/pictures/:id', (context) => {
    const picture = findPicture(database, readId(context, 'Picture'));
    if (picture === null) throw notFound('Picture');
    return context.body(new Uint8Array(Buffer.from(picture, 'base64')), 200, { 'content-type': 'image/jpeg' });
  });

  routes.put('/picture', async (context) => {
    const { id } = requireUser(context);
    const { picture } = await readBody(context, pictureSchema);
    updatePicture(database, id, picture);
    return context.json({ user: findUser(database, id) });
  });

  routes.delete('/picture', (context) => {
    const { id } = requireUser(context);
    updatePicture(database, id, null);
    return context.json({ user: findUser(database, id) });
  });

  return routes;
}
