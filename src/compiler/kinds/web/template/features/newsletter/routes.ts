// People leave their address for news and take it back, mounted at /api/newsletter.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { HttpError, readBody } from '../../server/errors.ts';
import { email } from '../../server/input.ts';

const subscriptionSchema = z.object({ email: email('Email') });

export function newsletterRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.post('/', async (context) => {
    const input = await readBody(context, subscriptionSchema);
    const { changes } = database.run(
      'INSERT INTO newsletter_subscriber (email, subscribed_at) VALUES (?, ?) ON CONFLICT (email) DO NOTHING',
      [input.email, new Date().toISOString()],
    );
    return context.json({ email: input.email, isNew: changes > 0 }, changes > 0 ? 201 : 200);
  });

  routes.post('/leave', async (context) => {
    const input = await readBody(context, subscriptionSchema);
    const { changes } = database.run('DELETE FROM newsletter_subscriber WHERE email = ?', [input.email]);
    if (changes === 0)
      throw new HttpError(422, 'Please check the marked fields.', { email: 'This address gets no newsletter.' });
    return context.json({ email: input.email });
  });

  return routes;
}
