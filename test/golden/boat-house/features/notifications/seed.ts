// What the demo user is told on the first visit.
import type { Database } from '../../server/db.ts';
import { type FirstNotification, insertNotifications } from './first-notifications.ts';

const notifications: readonly FirstNotification[] = [];

export function seedNotifications(database: Database, now: Date) {
  insertNotifications(database, notifications, now);
}
