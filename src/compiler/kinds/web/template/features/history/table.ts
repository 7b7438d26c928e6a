import type { Database } from '../../server/db.ts';
import type { HistoryEntry, HistorySource } from './source.ts';

const most = 200;

/** What the person has looked at, the latest first. What was deleted since is left out. */
export function listHistory(database: Database, userId: number, sources: readonly HistorySource[]): HistoryEntry[] {
  return sources
    .flatMap(({ kind, label, table, title, subject, path }) =>
      database
        .all<Omit<HistoryEntry, 'kind' | 'label' | 'path'>>(
          `SELECT ${table}.id AS recordId, ${title} AS title, ${subject} AS subject, viewed.viewed_at AS viewedAt, viewed.times
           FROM viewed_record AS viewed JOIN ${table} ON ${table}.id = viewed.record_id
           WHERE viewed.user_id = ? AND viewed.kind = ? ORDER BY viewed.viewed_at DESC LIMIT ${most}`,
          [userId, kind],
        )
        .map((entry) => ({ ...entry, kind, label, path: `${path}/${entry.recordId}` })),
    )
    .toSorted((one, other) => other.viewedAt.localeCompare(one.viewedAt))
    .slice(0, most);
}

interface View {
  userId: number;
  kind: string;
  recordId: number;
  viewedAt: string;
}

/** Looking again moves the record to the front. */
export function recordView(database: Database, view: View) {
  database.run(
    `INSERT INTO viewed_record (user_id, kind, record_id, viewed_at) VALUES (:userId, :kind, :recordId, :viewedAt)
     ON CONFLICT DO UPDATE SET viewed_at = excluded.viewed_at, times = times + 1`,
    { ...view },
  );
}

/** Answers whether there was such an entry. */
export function removeEntry(database: Database, { userId, kind, recordId }: Omit<View, 'viewedAt'>): boolean {
  const found = database.run('DELETE FROM viewed_record WHERE user_id = ? AND kind = ? AND record_id = ?', [
    userId,
    kind,
    recordId,
  ]);
  return found.changes > 0;
}

export function clearHistory(database: Database, userId: number) {
  database.run('DELETE FROM viewed_record WHERE user_id = ?', [userId]);
}

export function recordExists(database: Database, { table }: HistorySource, id: number): boolean {
  return database.get(`SELECT 1 FROM ${table} WHERE id = ?`, [id]) !== undefined;
}
