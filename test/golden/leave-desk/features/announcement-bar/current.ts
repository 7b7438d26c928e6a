// Which announcements stand on every page, the newest first.
import type { Database } from '../../server/db.ts';
import type { CurrentAnnouncement } from './announcement.ts';

const current = `SELECT id, headline AS title, published_on AS date
  FROM announcement
  WHERE (published_on IS NULL OR published_on <= :today) AND (visible_until IS NULL OR visible_until >= :today)
    AND id NOT IN (SELECT announcement_id FROM dismissed_announcement WHERE user_id = :userId)
  ORDER BY published_on DESC, id DESC`;

/** What is to be told on that day, without what the person has dismissed; `userId` is null for who is not signed in. */
export function currentAnnouncements(database: Database, today: string, userId: number | null): CurrentAnnouncement[] {
  return database.all<CurrentAnnouncement>(current, { today, userId });
}
