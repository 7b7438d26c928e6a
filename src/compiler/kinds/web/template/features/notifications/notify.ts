// Tells a person that something happened; they see it at the bell in the header.
import type { Database } from '../../server/db.ts';

export function notify(
  database: Database,
  userId: number,
  { text, path, createdAt = new Date().toISOString() }: { text: string; path: string; createdAt?: string },
) {
  database.run('INSERT INTO notification (user_id, text, path, created_at) VALUES (?, ?, ?, ?)', [
    userId,
    text,
    path,
    createdAt,
  ]);
}
