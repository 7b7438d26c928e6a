// What people do not want to be told; everything else is told.
import type { Database } from '../../server/db.ts';

export function listMuted(database: Database, userId: number): string[] {
  return database
    .all<{ kind: string }>('SELECT kind FROM muted_notification WHERE user_id = ?', [userId])
    .map(({ kind }) => kind);
}

export function isMuted(database: Database, userId: number, kind: string): boolean {
  return database.get('SELECT 1 FROM muted_notification WHERE user_id = ? AND kind = ?', [userId, kind]) !== undefined;
}

export function setMuted(database: Database, userId: number, kind: string, muted: boolean) {
  if (muted)
    database.run('INSERT INTO muted_notification (user_id, kind) VALUES (?, ?) ON CONFLICT DO NOTHING', [userId, kind]);
  else database.run('DELETE FROM muted_notification WHERE user_id = ? AND kind = ?', [userId, kind]);
}
