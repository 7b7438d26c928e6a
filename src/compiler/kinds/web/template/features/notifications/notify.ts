// Tells a person that something happened; they see it at the bell in the header.
import type { Database } from '../../server/db.ts';
import { isMuted } from './preferences.ts';

interface NewNotification {
  /** One of those that have a switch in the settings. */
  kind: string;
  text: string;
  path: string;
  createdAt?: string;
}

export function notify(
  database: Database,
  userId: number,
  { kind, text, path, createdAt = new Date().toISOString() }: NewNotification,
) {
  if (isMuted(database, userId, kind)) return;
  database.run('INSERT INTO notification (user_id, text, path, created_at) VALUES (?, ?, ?, ?)', [
    userId,
    text,
    path,
    createdAt,
  ]);
}
