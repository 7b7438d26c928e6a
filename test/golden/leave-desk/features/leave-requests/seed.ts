// The leave requests that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import type { LeaveRequestInput } from './schema.ts';
import { insertLeaveRequest } from './table.ts';

export function insertFirstLeaveRequests(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: (LeaveRequestInput & { ownerId: number })[] = [
    {
      ownerId: 1,
      reason: 'My sister’s wedding',
      reference: 'LR-1005',
      status: 'Pending',
      startsOn: daysFromNow(14),
      days: 3,
    },
    {
      ownerId: 2,
      reason: 'Moving house',
      reference: 'LR-1004',
      status: 'Approved',
      startsOn: daysFromNow(7),
      days: 2,
    },
    {
      ownerId: 1,
      reason: 'Hiking in the Alps',
      reference: 'LR-1003',
      status: 'Approved',
      startsOn: daysFromNow(-30),
      days: 10,
    },
    {
      ownerId: 3,
      reason: 'Book fair',
      reference: 'LR-1002',
      status: 'Rejected',
      startsOn: daysFromNow(-5),
      days: 4,
    },
    {
      ownerId: 2,
      reason: 'Welding course',
      reference: 'LR-1001',
      status: 'Pending',
      startsOn: daysFromNow(21),
      days: 5,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const { ownerId, ...input } of records.toReversed()) insertLeaveRequest(database, input, ownerId);
}
