// The tools that the product opens with.
import type { Database } from '../../server/db.ts';
import { idsByKey } from '../../server/first-records.ts';
import type { ToolInput } from './schema.ts';
import { insertTool } from './table.ts';

export const toolIds = idsByKey(['drill', 'ladder', 'mower', 'spade', 'saw']);

export function insertFirstTools(database: Database) {
  const records: (ToolInput & { ownerId: number })[] = [
    {
      ownerId: 1,
      name: 'Impact drill',
      kind: 'Power tool',
      condition: 'Loud but strong.',
    },
    {
      ownerId: 2,
      name: 'Long ladder',
      kind: 'Hand tool',
      condition: null,
    },
    {
      ownerId: 3,
      name: 'Quiet mower',
      kind: 'Garden',
      condition: 'New blades.',
    },
    {
      ownerId: 1,
      name: 'Garden spade',
      kind: 'Garden',
      condition: null,
    },
    {
      ownerId: 2,
      name: 'Japanese saw',
      kind: 'Hand tool',
      condition: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const { ownerId, ...input } of records.toReversed()) insertTool(database, input, ownerId);
}
