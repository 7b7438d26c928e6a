// The API of messages, which tells people at their bell that they have one.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notify } from '../notifications/notify.ts';
import { messageRoutes } from './routes.ts';

export function toldMessageRoutes(services: Services): Hono {
  return messageRoutes(services, (recipientId, { conversationId, subject, author }) =>
    notify(services.database, recipientId, {
      kind: 'messages',
      text: `${author} has written to you: ${subject}`,
      path: `/messages/${conversationId}`,
    }),
  );
}
