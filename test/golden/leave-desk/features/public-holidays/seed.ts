// The public holidays that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import type { HolidayInput } from './schema.ts';
import { insertHoliday } from './table.ts';

export function insertFirstPublicHolidays(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: HolidayInput[] = [
    {
      name: 'Harvest day',
      day: daysFromNow(40),
    },
    {
      name: 'Founders’ day',
      day: daysFromNow(90),
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertHoliday(database, input);
}
