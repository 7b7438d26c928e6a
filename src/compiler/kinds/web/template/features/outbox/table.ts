// Messages and their attachments in the database.
import type { Database } from '../../server/db.ts';
import type { Attachment, Folder, OpenedMessage, OutboxMessage } from './message.ts';

// What was scheduled is sent when its time has come.
const state = `CASE WHEN state = 'Scheduled' AND moment <= :now THEN 'Sent' ELSE state END`;
const select = `SELECT id, folder, sender, recipients, subject, body, ${state} AS state, is_read AS isRead,
  is_starred AS isStarred, moment FROM outbox_message`;

type Row = Omit<OutboxMessage, 'isRead' | 'isStarred'> & { isRead: number; isStarred: number };

const toMessage = (row: Row): OutboxMessage => ({ ...row, isRead: row.isRead === 1, isStarred: row.isStarred === 1 });

export type NewMessage = Omit<OutboxMessage, 'id' | 'isRead' | 'isStarred'> & { isRead?: boolean };

/** The newest first; `q` is looked for in all texts. */
export function listMessages(
  database: Database,
  ownerId: number,
  folder: Folder,
  q: string | undefined,
): OutboxMessage[] {
  return database
    .all<Row>(
      `${select} WHERE owner_id = :ownerId AND folder = :folder
       AND (:q IS NULL OR sender || ' ' || recipients || ' ' || subject || ' ' || body LIKE '%' || :q || '%')
       ORDER BY moment DESC, id DESC LIMIT 200`,
      { ownerId, folder, q: q || null, now: now() },
    )
    .map(toMessage);
}

export function findMessage(database: Database, ownerId: number, id: number): OpenedMessage | undefined {
  const row = database.get<Row>(`${select} WHERE owner_id = :ownerId AND id = :id`, { ownerId, id, now: now() });
  return row && { ...toMessage(row), attachments: listAttachments(database, id) };
}

export function insertMessage(database: Database, ownerId: number, { isRead = true, ...message }: NewMessage): number {
  return database.run(
    `INSERT INTO outbox_message (owner_id, folder, sender, recipients, subject, body, state, is_read, moment)
     VALUES (:ownerId, :folder, :sender, :recipients, :subject, :body, :state, :isRead, :moment)`,
    { ownerId, ...message, isRead: isRead ? 1 : 0 },
  ).lastId;
}

type Changes = Pick<OutboxMessage, 'recipients' | 'subject' | 'body' | 'folder' | 'state' | 'moment'>;

export function updateMessage(database: Database, id: number, changes: Changes) {
  database.run(
    `UPDATE outbox_message SET recipients = :recipients, subject = :subject, body = :body, folder = :folder,
     state = :state, moment = :moment WHERE id = :id`,
    { id, ...changes },
  );
}

export function moveMessage(database: Database, id: number, folder: Folder) {
  database.run('UPDATE outbox_message SET folder = ? WHERE id = ?', [folder, id]);
}

export function markMessage(
  database: Database,
  id: number,
  { isRead, isStarred }: { isRead: boolean; isStarred: boolean },
) {
  database.run('UPDATE outbox_message SET is_read = ?, is_starred = ? WHERE id = ?', [
    isRead ? 1 : 0,
    isStarred ? 1 : 0,
    id,
  ]);
}

export function deleteMessage(database: Database, id: number) {
  database.run('DELETE FROM outbox_message WHERE id = ?', [id]);
}

function listAttachments(database: Database, messageId: number): Attachment[] {
  return database.all<Attachment>('SELECT id, name, size FROM outbox_attachment WHERE message_id = ? ORDER BY id', [
    messageId,
  ]);
}

export function insertAttachment(database: Database, messageId: number, name: string, size: number): number {
  return database.run('INSERT INTO outbox_attachment (message_id, name, size) VALUES (?, ?, ?)', [
    messageId,
    name,
    size,
  ]).lastId;
}

export function findAttachment(database: Database, ownerId: number, id: number): Attachment | undefined {
  return database.get<Attachment>(
    `SELECT outbox_attachment.id, name, size FROM outbox_attachment
     JOIN outbox_message ON outbox_message.id = message_id WHERE outbox_attachment.id = ? AND owner_id = ?`,
    [id, ownerId],
  );
}

export function deleteAttachment(database: Database, id: number) {
  database.run('DELETE FROM outbox_attachment WHERE id = ?', [id]);
}

const now = (): string => new Date().toISOString();
