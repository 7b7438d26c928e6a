// The concerts that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import type { ConcertInput } from './schema.ts';
import { insertConcert } from './table.ts';

export function insertFirstConcerts(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: ConcertInput[] = [
    {
      title: 'Reeds',
      startsAt: daysFromNow(6, '19:30'),
      seats: 24,
      price: 1800,
    },
    {
      title: 'Brass',
      startsAt: daysFromNow(13, '20:00'),
      seats: 18,
      price: 2200,
    },
    {
      title: 'Strings',
      startsAt: daysFromNow(-8, '19:30'),
      seats: 24,
      price: 2000,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertConcert(database, input);
}
