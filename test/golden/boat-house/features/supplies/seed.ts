// The supplies that the product opens with.
import type { Database } from '../../server/db.ts';
import type { SupplyInput } from './schema.ts';
import { insertSupply } from './table.ts';

export function insertFirstSupplies(database: Database) {
  const records: SupplyInput[] = [
    {
      name: 'Hemp rope',
      price: 1450,
      stock: 20,
    },
    {
      name: 'Storm lamp',
      price: 3900,
      stock: 12,
    },
    {
      name: 'Boat varnish',
      price: 2600,
      stock: 30,
    },
    {
      name: 'Pine tar',
      price: 1250,
      stock: 8,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertSupply(database, input);
}
