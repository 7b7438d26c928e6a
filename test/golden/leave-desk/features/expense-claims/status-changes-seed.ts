// How the first expense claims came to their statuses.
import type { Database } from '../../server/db.ts';
import { recordStatusChange } from '../workflow/status-changes.ts';

const changes = [
  { recordId: 3, from: 'Sent', to: 'In review', userId: 2, daysAgo: 3 },
  { recordId: 2, from: 'Sent', to: 'Paid back', userId: 2, daysAgo: 4 },
  { recordId: 1, from: 'Sent', to: 'Paid back', userId: 2, daysAgo: 5 },
];

export function insertFirstExpenseClaimStatusChanges(database: Database, now: Date) {
  if (database.get('SELECT 1 FROM expense_claim_status_change')) return;
  for (const { daysAgo, ...change } of changes) {
    const changedAt = new Date(now.getTime() - daysAgo * 24 * 60 * 60 * 1000);
    recordStatusChange(database, 'expense_claim_status_change', { ...change, note: null }, changedAt);
  }
}
