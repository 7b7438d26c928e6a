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
      status: 'Pending',
      startsOn: daysFromNow(14),
      days: 3,
    },
    {
      ownerId: 2,
      reason: 'Moving house',
      status: 'Approved',
      startsOn: daysFromNow(7),
      days: 2,
    },
    {
      ownerId: 1,
      reason: 'Hiking in the Alps',
      status: 'Approved',
      startsOn: daysFromNow(-30),
      days: 10,
    },
    {
      ownerId: 3,
      reason: 'Book fair',
      status: 'Rejected',
      startsOn: daysFromNow(-5),
      days: 4,
    },
    {
      ownerId: 2,
      reason: 'Welding course',
      status: 'Pending',
      startsOn: daysFromNow(21),
      days: 5,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const { ownerId, ...input } of records.toReversed())
    insertLeaveRequest(database, input, ownerId);
}
