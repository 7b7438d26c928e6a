// /api/outbox: messages with their drafts, recipients, templates and figures. Nothing is handed to a mail server or a telephone network.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { createAttachmentStore } from './attachment-store.ts';
import { bookRoutes } from './book-routes.ts';
import { deliveryFigures } from './figures.ts';
import type { OpenedMessage } from './message.ts';
import { attachmentSchema, draftSchema, listSchema, markSchema, sendSchema } from './schema.ts';
import {
  deleteAttachment,
  deleteMessage,
  findAttachment,
  findMessage,
  insertAttachment,
  insertMessage,
  listMessages,
  markMessage,
  moveMessage,
  updateMessage,
} from './table.ts';

export function outboxRoutes(services: Services): Hono {
  const { database, configuration } = services;
  const routes = new Hono();
  const store = createAttachmentStore(configuration.dataDirectory);

  routes.route('/book', bookRoutes(services));

  routes.get('/messages', (context) => {
    const { folder, q } = readQuery(context, listSchema);
    return context.json(listMessages(database, requireUser(context).id, folder, q));
  });

  routes.get('/figures', (context) => context.json(deliveryFigures(database, requireUser(context).id, new Date())));

  routes.get('/messages/:id', (context) => {
    const message = ownMessage(context);
    if (!message.isRead) markMessage(database, message.id, { ...message, isRead: true });
    return context.json({ ...message, isRead: true });
  });

  /** An empty draft, so that files can be attached before anything is written. */
  routes.post('/drafts', async (context) => {
    const user = requireUser(context);
    const { to, subject, body } = await readBody(context, draftSchema);
    const id = insertMessage(database, user.id, {
      folder: 'drafts',
      sender: user.name,
      recipients: to ?? '',
      subject: subject ?? '',
      body: body ?? '',
      state: 'Draft',
      moment: new Date().toISOString(),
    });
    return context.json({ id }, 201);
  });

  routes.put('/drafts/:id', async (context) => {
    const draft = ownDraft(context);
    const { to, subject, body } = await readBody(context, draftSchema);
    updateMessage(database, draft.id, {
      ...draft,
      recipients: to ?? '',
      subject: subject ?? '',
      body: body ?? '',
      moment: new Date().toISOString(),
    });
    return context.json({ id: draft.id });
  });

  routes.post('/drafts/:id/send', async (context) => {
    const draft = ownDraft(context);
    const { to, subject, body, sendAt } = await readBody(context, sendSchema);
    const now = new Date();
    const moment = sendAt === null ? now : new Date(sendAt);
    const isLater = moment > now;
    updateMessage(database, draft.id, {
      folder: 'sent',
      recipients: to,
      subject: subject ?? '',
      body,
      state: isLater ? 'Scheduled' : 'Sent',
      moment: (isLater ? moment : now).toISOString(),
    });
    return context.json(findMessage(database, requireUser(context).id, draft.id));
  });

  routes.patch('/messages/:id', async (context) => {
    const message = ownMessage(context);
    const { isRead = message.isRead, isStarred = message.isStarred } = await readBody(context, markSchema);
    markMessage(database, message.id, { isRead, isStarred });
    return context.json({ ...message, isRead, isStarred });
  });

  routes.post('/messages/:id/restore', (context) => {
    const message = ownMessage(context);
    const folder = message.state === 'Received' ? 'inbox' : message.state === 'Draft' ? 'drafts' : 'sent';
    moveMessage(database, message.id, folder);
    return context.json({ folder });
  });

  /** Into the trash first, and from there for good. */
  routes.delete('/messages/:id', (context) => {
    const message = ownMessage(context);
    if (message.folder !== 'trash') moveMessage(database, message.id, 'trash');
    else {
      for (const { id } of message.attachments) store.remove(id);
      deleteMessage(database, message.id);
    }
    return context.body(null, 204);
  });

  routes.post('/drafts/:id/attachments', async (context) => {
    const draft = ownDraft(context);
    const { name, size } = await readBody(context, attachmentSchema);
    const id = insertAttachment(database, draft.id, name, size);
    store.remove(id);
    return context.json({ id, name, size }, 201);
  });

  routes.put('/attachments/:id/content', async (context) => {
    const attachment = ownAttachment(context);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    if (store.sizeOf(attachment.id) + bytes.length > attachment.size) throw new HttpError(409, 'The file is complete.');
    store.append(attachment.id, bytes);
    return context.json({ received: store.sizeOf(attachment.id) });
  });

  routes.get('/attachments/:id/content', (context) => {
    const { id, name } = ownAttachment(context);
    const size = store.sizeOf(id);
    if (size === 0) throw notFound('File');
    return context.body(store.read(id), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  });

  routes.delete('/attachments/:id', (context) => {
    const { id } = ownAttachment(context);
    deleteAttachment(database, id);
    store.remove(id);
    return context.body(null, 204);
  });

  function ownMessage(context: Context): OpenedMessage {
    const message = findMessage(database, requireUser(context).id, readId(context, 'Message'));
    if (!message) throw notFound('Message');
    return message;
  }

  function ownDraft(context: Context): OpenedMessage {
    const message = ownMessage(context);
    if (message.folder !== 'drafts') throw new HttpError(409, 'This has been sent already.');
    return message;
  }

  function ownAttachment(context: Context) {
    const attachment = findAttachment(database, requireUser(context).id, readId(context, 'File'));
    if (!attachment) throw notFound('File');
    return attachment;
  }

  return routes;
}
