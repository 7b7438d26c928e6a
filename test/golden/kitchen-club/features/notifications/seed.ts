// What the demo user is told on the first visit.
import type { Database } from '../../server/db.ts';
import { type FirstNotification, insertNotifications } from './first-notifications.ts';

const notifications: readonly FirstNotification[] = [
  { text: 'Welcome to Kitchen Club.', path: '/recipes', hoursAgo: 80, isRead: true },
  { text: 'Ben Osei has written a review on your “Plum galette”.', path: '/recipes/3', hoursAgo: 4, isRead: false },
];

export function seedNotifications(database: Database, now: Date) {
  insertNotifications(database, notifications, now);
}
