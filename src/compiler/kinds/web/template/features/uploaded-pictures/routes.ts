// Pictures that people give to their records. The browser makes them small before it sends them.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody, readId } from '../../server/errors.ts';
import { checkMayUpload } from './who-may-upload.ts';

const newPictureSchema = z.object({
  /** A JPEG in base64. */
  picture: z.base64('This is no picture.').max(240_000, 'This picture is too large.'),
});

export function uploadedPictureRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.post('/', async (context) => {
    checkMayUpload(context);
    const { picture } = await readBody(context, newPictureSchema);
    const bytes = Buffer.from(picture, 'base64');
    if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new HttpError(415, 'This file is no picture.');
    const id = database.run('INSERT INTO uploaded_picture (content, uploaded_at) VALUES (:picture, :now)', {
      picture,
      now: new Date().toISOString(),
    }).lastId;
    return context.json({ address: `/api/uploaded-pictures/${id}` }, 201);
  });

  routes.get('/:id', (context) => {
    const found = database.get<{ content: string }>('SELECT content FROM uploaded_picture WHERE id = :id', {
      id: readId(context, 'Picture'),
    });
    if (!found) throw notFound('Picture');
    return context.body(new Uint8Array(Buffer.from(found.content, 'base64')), 200, { 'Content-Type': 'image/jpeg' });
  });

  return routes;
}
