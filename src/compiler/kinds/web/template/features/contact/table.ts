// Messages of visitors in the database.
import type { Database } from '../../server/db.ts';
import type { Message, NewMessage } from './schema.ts';

const columns = 'id, name, email, topic, text, sent_at AS sentAt, answered_at AS answeredAt';

export function insertMessage(database: Database, message: NewMessage, sentAt: Date): Message {
  const { lastId } = database.run(
    'INSERT INTO contact_message (name, email, topic, text, sent_at) VALUES (:name, :email, :topic, :text, :sentAt)',
    { ...message, sentAt: sentAt.toISOString() },
  );
  return { ...message, id: lastId, sentAt: sentAt.toISOString(), answeredAt: null };
}

/** Those that wait for an answer first, then the newest. */
export function listMessages(database: Database): Message[] {
  return database.all<Message>(
    `SELECT ${columns} FROM contact_message ORDER BY answered_at IS NOT NULL, sent_at DESC, id DESC`,
  );
}

/** False when there is no such message. */
export function setAnswered(database: Database, id: number, answeredAt: Date | null): boolean {
  const { changes } = database.run('UPDATE contact_message SET answered_at = :at WHERE id = :id', {
    id,
    at: answeredAt?.toISOString() ?? null,
  });
  return changes > 0;
}
