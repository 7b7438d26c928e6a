// Conversations that a product opens with.
import type { Database } from '../../server/db.ts';
import { insertConversation, insertMessage, markRead } from './table.ts';

export interface FirstConversation {
  subject: string;
  /** What a room is for; only rooms have it. */
  room?: string;
  /** Ids of those who take part; the last message is unread for the demo user, who has the id 1, where it is `isUnread`. */
  people: readonly number[];
  isUnread?: boolean;
  messages: readonly { author: number; hoursAgo: number; text: string }[];
}

const demoUserId = 1;

export function insertConversations(database: Database, conversations: readonly FirstConversation[], now: Date) {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
  for (const { subject, room, people, isUnread, messages } of conversations) {
    const conversationId = insertConversation(database, {
      subject,
      isRoom: room !== undefined,
      description: room ?? '',
      memberIds: people,
      createdAt: before(messages[0]?.hoursAgo ?? 1),
    });
    for (const [index, { author, hoursAgo, text }] of messages.entries()) {
      const isLast = index === messages.length - 1;
      if (isLast && isUnread) markRead(database, conversationId, demoUserId);
      insertMessage(database, { conversationId, authorId: author, text, sentAt: before(hoursAgo) });
    }
    for (const person of people) {
      if (person !== demoUserId || !isUnread) markRead(database, conversationId, person);
    }
  }
}
