// What the demo user has looked at; records by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstView, insertViews } from './first-views.ts';

const views: readonly FirstView[] = [
  { kind: 'recipes', recordId: 1, hoursAgo: 30 },
  { kind: 'questions', recordId: 1, hoursAgo: 52 },
];

export function seedHistory(database: Database, now: Date) {
  insertViews(database, views, now);
}
