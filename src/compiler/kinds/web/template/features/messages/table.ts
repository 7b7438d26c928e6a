// Conversations, who takes part in them, and what has been said.
import type { Database } from '../../server/db.ts';
import type { Conversation, ConversationView, Message } from './conversation.ts';

interface ConversationRow extends Omit<Conversation, 'isRoom' | 'people'> {
  isRoom: number;
  people: string | null;
}

const select = `
  SELECT conversation.id, conversation.subject, conversation.is_room AS isRoom, conversation.description,
    (SELECT group_concat(user.name, ', ') FROM conversation_member AS other JOIN user ON user.id = other.user_id
     WHERE other.conversation_id = conversation.id AND other.user_id <> :userId) AS people,
    last.text AS lastText, last.author_id AS lastAuthorId, last_author.name AS lastAuthorName,
    coalesce(last.sent_at, conversation.created_at) AS lastAt,
    (SELECT count(*) FROM conversation_message AS message
     WHERE message.conversation_id = conversation.id AND member.user_id IS NOT NULL
       AND message.id > member.last_read_id AND message.author_id <> :userId) AS unread
  FROM conversation
  LEFT JOIN conversation_member AS member
    ON member.conversation_id = conversation.id AND member.user_id = :userId
  LEFT JOIN conversation_message AS last
    ON last.id = (SELECT max(id) FROM conversation_message WHERE conversation_id = conversation.id)
  LEFT JOIN user AS last_author ON last_author.id = last.author_id
  WHERE (conversation.is_room = 1 OR member.user_id IS NOT NULL)`;

const narrowed: Record<ConversationView, string> = {
  all: '1 = 1',
  unread: 'unread > 0',
  sent: `EXISTS (SELECT 1 FROM conversation_message AS own WHERE own.conversation_id = conversation.id AND own.author_id = :userId)`,
};

/** Those that the person may read, the latest first; `words` are looked for in subjects, names and texts. */
export function listConversations(
  database: Database,
  { userId, view, words }: { userId: number; view: ConversationView; words: string },
): Conversation[] {
  const rows = database.all<ConversationRow>(
    `${select} AND ${narrowed[view]}
       AND (:words = '' OR conversation.subject LIKE :pattern OR people LIKE :pattern OR EXISTS (
         SELECT 1 FROM conversation_message AS said
         WHERE said.conversation_id = conversation.id AND said.text LIKE :pattern))
     ORDER BY conversation.is_room, lastAt DESC, conversation.id DESC`,
    { userId, words, pattern: `%${words}%` },
  );
  return rows.map(toConversation);
}

/** Undefined for conversations of others. */
export function findConversation(database: Database, id: number, userId: number): Conversation | undefined {
  const row = database.get<ConversationRow>(`${select} AND conversation.id = :id`, { id, userId });
  return row && toConversation(row);
}

export function countUnread(database: Database, userId: number): number {
  const row = database.get<{ count: number }>(
    `SELECT count(*) AS count FROM conversation_message AS message
     JOIN conversation_member AS member ON member.conversation_id = message.conversation_id
     WHERE member.user_id = :userId AND message.id > member.last_read_id AND message.author_id <> :userId`,
    { userId },
  );
  return row?.count ?? 0;
}

export function listMessages(database: Database, conversationId: number): Message[] {
  return database.all<Message>(
    `SELECT message.id, message.author_id AS authorId, user.name AS authorName, message.text, message.sent_at AS sentAt
     FROM conversation_message AS message JOIN user ON user.id = message.author_id
     WHERE message.conversation_id = ? ORDER BY message.id`,
    [conversationId],
  );
}

/** The people of a conversation, for whoever tells them about it. */
export function listMemberIds(database: Database, conversationId: number): number[] {
  return database
    .all<{ userId: number }>('SELECT user_id AS userId FROM conversation_member WHERE conversation_id = ?', [
      conversationId,
    ])
    .map(({ userId }) => userId);
}

export function listOtherPeople(database: Database, userId: number): { value: number; label: string }[] {
  return database.all('SELECT id AS value, name AS label FROM user WHERE id <> ? ORDER BY name', [userId]);
}

export function insertConversation(
  database: Database,
  conversation: {
    subject: string;
    isRoom: boolean;
    description: string;
    memberIds: readonly number[];
    createdAt: string;
  },
): number {
  const { subject, isRoom, description, memberIds, createdAt } = conversation;
  return database.transaction(() => {
    const { lastId } = database.run(
      'INSERT INTO conversation (subject, is_room, description, created_at) VALUES (?, ?, ?, ?)',
      [subject, isRoom ? 1 : 0, description, createdAt],
    );
    for (const userId of memberIds) enterConversation(database, lastId, userId);
    return lastId;
  });
}

/** Who enters a room takes part from then on. */
export function enterConversation(database: Database, conversationId: number, userId: number) {
  database.run('INSERT INTO conversation_member (conversation_id, user_id) VALUES (?, ?) ON CONFLICT DO NOTHING', [
    conversationId,
    userId,
  ]);
}

export function insertMessage(
  database: Database,
  message: { conversationId: number; authorId: number; text: string; sentAt: string },
): number {
  const { lastId } = database.run(
    `INSERT INTO conversation_message (conversation_id, author_id, text, sent_at)
     VALUES (:conversationId, :authorId, :text, :sentAt)`,
    message,
  );
  return lastId;
}

/** Everything up to now counts as read. */
export function markRead(database: Database, conversationId: number, userId: number) {
  database.run(
    `UPDATE conversation_member
     SET last_read_id = (SELECT coalesce(max(id), 0) FROM conversation_message WHERE conversation_id = :conversationId)
     WHERE conversation_id = :conversationId AND user_id = :userId`,
    { conversationId, userId },
  );
}

function toConversation({ people, isRoom, ...row }: ConversationRow): Conversation {
  return { ...row, isRoom: isRoom === 1, people: people?.split(', ') ?? [] };
}
