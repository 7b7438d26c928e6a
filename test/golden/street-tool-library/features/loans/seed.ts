// The loans that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import { toolIds } from '../tools/seed.ts';
import type { LoanInput } from './schema.ts';
import { insertLoan } from './table.ts';

export function insertFirstLoans(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: (LoanInput & { ownerId: number })[] = [
    {
      ownerId: 1,
      purpose: 'Hang a shelf',
      toolId: toolIds.ladder,
      startsOn: daysFromNow(-2),
      dueOn: daysFromNow(4),
      returned: false,
      followsOnId: null,
    },
    {
      ownerId: 2,
      purpose: 'Cut the hedge',
      toolId: toolIds.drill,
      startsOn: daysFromNow(3),
      dueOn: daysFromNow(17),
      returned: false,
      followsOnId: null,
    },
    {
      ownerId: 1,
      purpose: 'Mow before the party',
      toolId: toolIds.mower,
      startsOn: daysFromNow(-20),
      dueOn: daysFromNow(-6),
      returned: true,
      followsOnId: null,
    },
    {
      ownerId: 1,
      purpose: 'Dig two beds',
      toolId: toolIds.saw,
      startsOn: daysFromNow(1),
      dueOn: daysFromNow(28),
      returned: false,
      followsOnId: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const { ownerId, ...input } of records.toReversed()) insertLoan(database, input, ownerId);
}
