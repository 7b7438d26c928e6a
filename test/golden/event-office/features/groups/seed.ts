// The groups that the product opens with.
import type { Database } from '../../server/db.ts';
import { idsByKey } from '../../server/first-records.ts';
import { optionEntryIds } from '../options/seed.ts';
import type { GroupInput } from './schema.ts';
import { insertGroup } from './table.ts';

export const groupIds = idsByKey(['stage', 'all']);

export function insertFirstGroups(database: Database) {
  const records: GroupInput[] = [
    {
      name: 'Stage crew',
      leadId: optionEntryIds.anna,
      parentId: groupIds.all,
    },
    {
      name: 'Everybody',
      leadId: optionEntryIds.anna,
      parentId: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertGroup(database, input);
}
