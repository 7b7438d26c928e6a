// What is lent to whom when the product opens.
import type { Database } from '../../server/db.ts';
import { addDays, toDay } from '../../web/days.ts';
import { insertLoan } from './table.ts';

/** Record, person, days since it was lent and since it came back. */
const loans: readonly (readonly [number, number, number, number | null])[] = [
  [3, 1, 17, null],
  [2, 2, 4, null],
  [1, 1, 9, null],
];

export function seedLoans(database: Database, now: Date) {
  const today = toDay(now);
  for (const [recordId, userId, lent, returned] of loans) {
    const lentOn = addDays(today, -lent);
    insertLoan(database, {
      recordId,
      userId,
      lentOn,
      dueOn: addDays(lentOn, 14),
      returnedOn: returned === null ? null : addDays(today, -returned),
      renewals: 0,
    });
  }
}
