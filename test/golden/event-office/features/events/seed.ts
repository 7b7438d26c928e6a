// The events that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom, idsByKey } from '../../server/first-records.ts';
import type { EventEntryInput } from './schema.ts';
import { insertEventEntry } from './table.ts';

export const eventEntryIds = idsByKey(['jazz', 'seeds', 'bees']);

export function insertFirstEvents(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: EventEntryInput[] = [
    {
      name: 'Jazz by the water',
      date: daysFromNow(3),
      type: 'Concert',
      page: 2,
    },
    {
      name: 'Seed fair',
      date: daysFromNow(-14),
      type: 'Fair',
      page: null,
    },
    {
      name: 'Talk about bees',
      date: daysFromNow(40),
      type: 'Talk',
      page: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertEventEntry(database, input);
}
