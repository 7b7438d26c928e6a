// What people leave behind in this product, as their profiles show it.
import type { ActivitySource } from './activity.ts';

export const activitySources: readonly ActivitySource[] = [
  {
    id: 'record:LeaveRequest',
    label: 'Leave request',
    isPublic: true,
    sql: `SELECT id AS key, reason AS title, '/requests/' || id AS path, NULL AS date FROM leave_request WHERE owner_id = :userId ORDER BY id DESC`,
  },
];
