// The orders that the product opens with.
import type { Database } from '../../server/db.ts';
import { eventEntryIds } from '../events/seed.ts';
import type { OrderInput } from './schema.ts';
import { insertOrder } from './table.ts';

export function insertFirstOrders(database: Database) {
  const records: OrderInput[] = [
    {
      reference: 'Stage lights',
      eventId: eventEntryIds.jazz,
      totalValue: 120000,
      status: 'Paid',
      keyValue: null,
    },
    {
      reference: 'Chairs',
      eventId: eventEntryIds.bees,
      totalValue: 8550,
      status: 'Open',
      keyValue: 7,
    },
    {
      reference: 'Tents',
      eventId: eventEntryIds.seeds,
      totalValue: 64000,
      status: 'Paid',
      keyValue: null,
    },
    {
      reference: 'Posters',
      eventId: eventEntryIds.jazz,
      totalValue: 4275,
      status: 'Cancelled',
      keyValue: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertOrder(database, input);
}
