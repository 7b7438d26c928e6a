// The cabins that the product opens with.
import type { Database } from '../../server/db.ts';
import type { CabinInput } from './schema.ts';
import { insertCabin } from './table.ts';

export function insertFirstCabins(database: Database) {
  const records: CabinInput[] = [
    {
      name: 'Heron',
      guests: 2,
      pricePerNight: 8900,
    },
    {
      name: 'Otter',
      guests: 4,
      pricePerNight: 12400,
    },
    {
      name: 'Pike',
      guests: 6,
      pricePerNight: 15600,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertCabin(database, input);
}
