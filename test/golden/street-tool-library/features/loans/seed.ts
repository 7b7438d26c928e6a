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
      returned: false,
      followsOnId: null,
    },
    {
      ownerId: 2,
      purpose: 'Cut the hedge',
      toolId: toolIds.drill,
      startsOn: daysFromNow(3),
      returned: false,
      followsOnId: null,
    },
    {
      ownerId: 1,
      purpose: 'Mow before the party',
      toolId: toolIds.mower,
      startsOn: daysFromNow(-20),
      returned: true,
      followsOnId: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const { ownerId, ...input } of records.toReversed()) insertLoan(database, input, ownerId);
}
