// The gauges that the product opens with.
import type { Database } from '../../server/db.ts';
import type { GaugeInput } from './schema.ts';
import { insertGauge } from './table.ts';

export function insertFirstGauges(database: Database) {
  const records: GaugeInput[] = [
    {
      name: 'Old bridge',
      level: 142,
    },
    {
      name: 'Mill lock',
      level: 96.5,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertGauge(database, input);
}
