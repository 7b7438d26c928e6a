// The API of friends, which tells the other at the bell.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notify } from '../notifications/notify.ts';
import { friendRoutes } from './routes.ts';

export function toldFriendRoutes(services: Services): Hono {
  return friendRoutes(services, ({ recipientId, text, path }) =>
    notify(services.database, recipientId, { kind: 'people', text, path }),
  );
}
