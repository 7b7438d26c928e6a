// Who has dismissed which announcement.
import type { Database } from '../../server/db.ts';

export function dismiss(database: Database, userId: number, announcementId: number) {
  database.run('INSERT INTO dismissed_announcement (user_id, announcement_id) VALUES (?, ?) ON CONFLICT DO NOTHING', [
    userId,
    announcementId,
  ]);
}

export function bringBack(database: Database, userId: number, announcementId: number) {
  database.run('DELETE FROM dismissed_announcement WHERE user_id = ? AND announcement_id = ?', [
    userId,
    announcementId,
  ]);
}
