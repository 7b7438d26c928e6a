// Who looks after the first leave requests.
import type { Database } from '../../server/db.ts';

const assignments: readonly { recordId: number; userId: number; daysAgo: number }[] = [
  { recordId: 5, userId: 1, daysAgo: 1 },
  { recordId: 4, userId: 2, daysAgo: 2 },
  { recordId: 2, userId: 4, daysAgo: 3 },
  { recordId: 1, userId: 1, daysAgo: 4 },
];

export function insertFirstLeaveRequestAssignments(database: Database, now: Date) {
  for (const { recordId, userId, daysAgo } of assignments) {
    const assignedAt = new Date(now.getTime() - daysAgo * 24 * 60 * 60 * 1000).toISOString();
    database.run('INSERT INTO leave_request_assignment (record_id, user_id, assigned_at) VALUES (?, ?, ?)', [
      recordId,
      userId,
      assignedAt,
    ]);
  }
}
