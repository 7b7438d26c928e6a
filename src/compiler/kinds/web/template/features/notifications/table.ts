import type { Database } from '../../server/db.ts';
import type { Notification } from './notification.ts';

const mostShown = 100;

export function listNotifications(database: Database, userId: number): Notification[] {
  return database
    .all<Omit<Notification, 'isRead'> & { isRead: number }>(
      `SELECT id, text, path, created_at AS createdAt, is_read AS isRead FROM notification
       WHERE user_id = ? ORDER BY created_at DESC, id DESC LIMIT ${mostShown}`,
      [userId],
    )
    .map((row) => ({ ...row, isRead: row.isRead === 1 }));
}

export function countUnread(database: Database, userId: number): number {
  const row = database.get<{ count: number }>(
    'SELECT count(*) AS count FROM notification WHERE user_id = ? AND is_read = 0',
    [userId],
  );
  return row?.count ?? 0;
}

/** Answers whether the person has such a notification. */
export function markRead(database: Database, userId: number, id: number): boolean {
  return database.run('UPDATE notification SET is_read = 1 WHERE id = ? AND user_id = ?', [id, userId]).changes > 0;
}

export function markAllRead(database: Database, userId: number) {
  database.run('UPDATE notification SET is_read = 1 WHERE user_id = ?', [userId]);
}
