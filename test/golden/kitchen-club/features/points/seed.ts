// Check-ins of the demo user, who has the id 1.
import type { Database } from '../../server/db.ts';
import { checkIn } from './table.ts';

const demoUserId = 1;

export function seedPoints(database: Database, now: Date) {
  for (const daysAgo of [1, 2]) checkIn(database, demoUserId, new Date(now.getTime() - daysAgo * 86_400_000));
}
