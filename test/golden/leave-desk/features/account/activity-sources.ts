// What people leave behind in this product, as their profiles show it.
import type { ActivitySource } from './activity.ts';

export const activitySources: readonly ActivitySource[] = [
  {
    id: 'record:LeaveRequest',
    label: 'Leave request',
    isPublic: true,
    sql: `SELECT id AS key, reason AS title, '/requests/' || id AS path, NULL AS date FROM leave_request WHERE owner_id = :userId ORDER BY id DESC`,
  },
  {
    id: 'record:ExpenseClaim',
    label: 'Expense claim',
    isPublic: false,
    sql: `SELECT id AS key, purpose AS title, '/my-claims/' || id AS path, NULL AS date FROM expense_claim WHERE owner_id = :userId ORDER BY id DESC`,
  },
  {
    id: 'comment:ExpenseClaim',
    label: 'Question',
    isPublic: false,
    sql: `SELECT said.id AS key, record.purpose AS title, '/my-claims/' || record.id AS path, said.created_at AS date
FROM expense_claim_comment AS said JOIN expense_claim AS record ON record.id = said.record_id
WHERE said.author_id = :userId ORDER BY said.created_at DESC`,
  },
];
