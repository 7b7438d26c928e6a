// Notifications that the demo user, who has the id 1, finds to begin with.
import type { Database } from '../../server/db.ts';
import { notify } from './notify.ts';
import { markRead } from './table.ts';

export interface FirstNotification {
  text: string;
  path: string;
  hoursAgo: number;
  isRead: boolean;
}

const demoUserId = 1;

export function insertNotifications(database: Database, notifications: readonly FirstNotification[], now: Date) {
  for (const [index, { text, path, hoursAgo, isRead }] of notifications.entries()) {
    notify(database, demoUserId, {
      kind: 'first',
      text,
      path,
      createdAt: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString(),
    });
    // Ids count from 1 in a new database.
    if (isRead) markRead(database, demoUserId, index + 1);
  }
}
