// How the first leave requests came to their statuses.
import type { Database } from '../../server/db.ts';
import { recordStatusChange } from '../workflow/status-changes.ts';

const changes = [
  { recordId: 4, from: 'Pending', to: 'Approved', userId: 2, daysAgo: 3 },
  { recordId: 3, from: 'Pending', to: 'Approved', userId: 2, daysAgo: 4 },
  { recordId: 2, from: 'Pending', to: 'Rejected', userId: 2, daysAgo: 5 },
];

export function insertFirstLeaveRequestStatusChanges(database: Database, now: Date) {
  if (database.get('SELECT 1 FROM leave_request_status_change')) return;
  for (const { daysAgo, ...change } of changes) {
    const changedAt = new Date(now.getTime() - daysAgo * 24 * 60 * 60 * 1000);
    recordStatusChange(database, 'leave_request_status_change', { ...change, note: null }, changedAt);
  }
}
