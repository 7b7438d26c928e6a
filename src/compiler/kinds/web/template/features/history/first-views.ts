// What the demo user, who has the id 1, has looked at before the first visit.
import type { Database } from '../../server/db.ts';
import { recordView } from './table.ts';

export interface FirstView {
  kind: string;
  recordId: number;
  hoursAgo: number;
}

const demoUserId = 1;

export function insertViews(database: Database, views: readonly FirstView[], now: Date) {
  for (const { kind, recordId, hoursAgo } of views) {
    const viewedAt = new Date(now.getTime() - hoursAgo * 3_600_000).toISOString();
    recordView(database, { userId: demoUserId, kind, recordId, viewedAt });
  }
}
