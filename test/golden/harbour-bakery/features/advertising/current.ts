// Which advertisements run on a day, the newest first.
import type { Database } from '../../server/db.ts';
import type { RunningAdvertisement } from './advertisement.ts';

const current = `SELECT id, title AS title, text AS text,
    title AS subject, link AS link,
    coalesce(space = 'The baker''s home page', 0) AS isForHome
  FROM advertisement WHERE (ends_on IS NULL OR ends_on >= :today)
  ORDER BY id DESC`;

export function currentAdvertisements(database: Database, today: string): RunningAdvertisement[] {
  const rows = database.all<Omit<RunningAdvertisement, 'isForHome'> & { isForHome: number }>(current, { today });
  return rows.map((row) => ({ ...row, isForHome: row.isForHome === 1 }));
}
