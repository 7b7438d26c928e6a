// The bakers that the product opens with.
import type { Database } from '../../server/db.ts';
import { idsByKey } from '../../server/first-records.ts';
import type { BakerInput } from './schema.ts';
import { insertBaker } from './table.ts';

export const bakerIds = idsByKey(['ines', 'tomas', 'wen']);

export function insertFirstBakers(database: Database) {
  const records: BakerInput[] = [
    {
      name: 'Ines Moreau',
      email: 'ines@example.com',
      phone: '+33 1 23 45 67 89',
      website: 'https://example.com/ines',
      startsAt: '03:30',
      story: "Learned at her grandmother's oven.\n\nStill uses the same starter.",
    },
    {
      name: 'Tomás Ríos',
      email: null,
      phone: null,
      website: null,
      startsAt: '05:00',
      story: null,
    },
    {
      name: 'Wen Zhao',
      email: 'wen@example.com',
      phone: null,
      website: null,
      startsAt: null,
      story: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertBaker(database, input);
}
