// The prizes that the product opens with.
import type { Database } from '../../server/db.ts';
import type { PrizeInput } from './schema.ts';
import { insertPrize } from './table.ts';

export function insertFirstPrizes(database: Database) {
  const records: PrizeInput[] = [
    {
      name: 'Enamel mug',
      quantity: 20,
    },
    {
      name: 'Wooden puzzle',
      quantity: 12,
    },
    {
      name: 'Box of tea',
      quantity: 30,
    },
    {
      name: 'Games evening for two',
      quantity: 4,
    },
    {
      name: 'Deck of cards',
      quantity: 25,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertPrize(database, input);
}
