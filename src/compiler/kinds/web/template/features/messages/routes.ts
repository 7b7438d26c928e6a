// /api/messages: conversations of the person who is signed in, and the rooms.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { findUser } from '../account/table.ts';
import type { Conversation, OpenConversation } from './conversation.ts';
import { conversationQuerySchema, messageSchema, newConversationSchema } from './schema.ts';
import {
  countUnread,
  enterConversation,
  findConversation,
  insertConversation,
  insertMessage,
  listConversations,
  listMemberIds,
  listMessages,
  listOtherPeople,
  markRead,
} from './table.ts';

/** Called for everybody else in a conversation when somebody has written. */
export type TellOfMessage = (
  recipientId: number,
  message: { conversationId: number; subject: string; author: string },
) => void;

export function messageRoutes({ database }: Services, tell: TellOfMessage = () => {}): Hono {
  const routes = new Hono();

  routes.get('/unread', (context) => context.json({ count: countUnread(database, requireUser(context).id) }));

  routes.get('/people', (context) => context.json(listOtherPeople(database, requireUser(context).id)));

  routes.get('/conversations', (context) => {
    const { id: userId } = requireUser(context);
    const { q: words, view } = readQuery(context, conversationQuerySchema);
    return context.json(listConversations(database, { userId, view, words }));
  });

  routes.post('/conversations', async (context) => {
    const author = requireUser(context);
    const { to, subject, text } = await readBody(context, newConversationSchema);
    if (to === author.id || !findUser(database, to)) {
      throw new HttpError(422, 'Please check the marked fields.', { to: 'Choose one of the people in the list.' });
    }
    const now = new Date().toISOString();
    const id = insertConversation(database, {
      subject,
      isRoom: false,
      description: '',
      memberIds: [author.id, to],
      createdAt: now,
    });
    insertMessage(database, { conversationId: id, authorId: author.id, text, sentAt: now });
    tell(to, { conversationId: id, subject, author: author.name });
    return context.json({ id }, 201);
  });

  routes.get('/conversations/:id', (context) => {
    const { id: userId } = requireUser(context);
    const conversation = conversationOf(context, userId);
    if (conversation.isRoom) enterConversation(database, conversation.id, userId);
    markRead(database, conversation.id, userId);
    const answer: OpenConversation = { conversation, messages: listMessages(database, conversation.id) };
    return context.json(answer);
  });

  routes.post('/conversations/:id', async (context) => {
    const author = requireUser(context);
    const conversation = conversationOf(context, author.id);
    const { text } = await readBody(context, messageSchema);
    if (conversation.isRoom) enterConversation(database, conversation.id, author.id);
    const sentAt = new Date().toISOString();
    const id = insertMessage(database, { conversationId: conversation.id, authorId: author.id, text, sentAt });
    markRead(database, conversation.id, author.id);
    if (!conversation.isRoom) {
      const others = listMemberIds(database, conversation.id).filter((memberId) => memberId !== author.id);
      const { id: conversationId, subject } = conversation;
      for (const other of others) tell(other, { conversationId, subject, author: author.name });
    }
    return context.json({ id }, 201);
  });

  /** A conversation of others is not found. */
  function conversationOf(context: Context, userId: number): Conversation {
    const conversation = findConversation(database, readId(context, 'Conversation'), userId);
    if (!conversation) throw notFound('Conversation');
    return conversation;
  }

  return routes;
}
