// The workbenches that the product opens with.
import type { Database } from '../../server/db.ts';
import type { WorkbenchInput } from './schema.ts';
import { insertWorkbench } from './table.ts';

export function insertFirstWorkbenches(database: Database) {
  const records: WorkbenchInput[] = [
    {
      name: 'Bench by the window',
      kind: 'Wood',
    },
    {
      name: 'Bench by the forge',
      kind: 'Metal',
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertWorkbench(database, input);
}
