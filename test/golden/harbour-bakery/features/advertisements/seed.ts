// The advertisements that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import type { AdvertisementInput } from './schema.ts';
import { insertAdvertisement } from './table.ts';

export function insertFirstAdvertisements(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: AdvertisementInput[] = [
    {
      title: 'Flour from the mill next door',
      text: 'Ground twice a week.',
      link: 'https://www.example.com/mill',
      space: 'Every page',
      endsOn: daysFromNow(20),
    },
    {
      title: 'Tea by the pot',
      text: null,
      link: null,
      space: "The baker's home page",
      endsOn: null,
    },
    {
      title: 'Spring fair',
      text: null,
      link: null,
      space: 'Every page',
      endsOn: daysFromNow(-3),
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertAdvertisement(database, input);
}
