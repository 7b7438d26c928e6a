// What is due soon; this product has nothing with a date that belongs to a person.
import type { Database } from '../../server/db.ts';
import type { Reminder } from './notification.ts';

export function listReminders(_database: Database, _userId: number): Reminder[] {
  return [];
}
