// The expense claims that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import type { ExpenseClaimInput } from './schema.ts';
import { insertExpenseClaim } from './table.ts';

export function insertFirstExpenseClaims(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: (ExpenseClaimInput & { ownerId: number })[] = [
    {
      ownerId: 1,
      purpose: 'Train to the fair',
      amount: 8400,
      paidOn: daysFromNow(-3),
      status: 'Sent',
    },
    {
      ownerId: 4,
      purpose: 'Desk lamp',
      amount: 3990,
      paidOn: daysFromNow(-6),
      status: 'In review',
    },
    {
      ownerId: 1,
      purpose: 'Lunch with the printers',
      amount: 5620,
      paidOn: daysFromNow(-12),
      status: 'Paid back',
    },
    {
      ownerId: 2,
      purpose: 'Stamps',
      amount: 1700,
      paidOn: daysFromNow(-20),
      status: 'Paid back',
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const { ownerId, ...input } of records.toReversed()) insertExpenseClaim(database, input, ownerId);
}
