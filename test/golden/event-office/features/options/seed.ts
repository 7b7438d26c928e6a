// The options that the product opens with.
import type { Database } from '../../server/db.ts';
import { idsByKey } from '../../server/first-records.ts';
import { groupIds } from '../groups/seed.ts';
import type { OptionEntryInput } from './schema.ts';
import { insertOptionEntry } from './table.ts';

export const optionEntryIds = idsByKey(['anna', 'hall-2']);

export function insertFirstOptions(database: Database) {
  const records: OptionEntryInput[] = [
    {
      label: 'Anna',
      groupId: groupIds.stage,
      default: true,
    },
    {
      label: 'Hall 2',
      groupId: groupIds.all,
      default: false,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertOptionEntry(database, input);
}
