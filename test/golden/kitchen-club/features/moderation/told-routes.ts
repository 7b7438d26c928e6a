// Moderation, which tells people at their bell what was decided.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notify } from '../notifications/notify.ts';
import { moderationRoutes } from './routes.ts';

export function toldModerationRoutes(services: Services): Hono {
  return moderationRoutes(services, (userId, text) =>
    notify(services.database, userId, { kind: 'moderation', text, path: '/reports-and-decisions' }),
  );
}
