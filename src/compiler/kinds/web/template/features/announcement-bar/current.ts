import type { Database } from '../../server/db.ts';
import type { CurrentAnnouncement } from './announcement.ts';

/** What is to be told on that day, without what the person has dismissed; `userId` is null for who is not signed in. */
export function currentAnnouncements(
  _database: Database,
  _today: string,
  _userId: number | null,
): CurrentAnnouncement[] {
  return [];
}
