// How many records there are of each kind.
import { numberOf } from '../../server/aggregates.ts';
import type { Database } from '../../server/db.ts';

export interface Count {
  label: string;
  value: number;
}

export function countRecords(database: Database): Count[] {
  return [
    { label: 'People', value: numberOf(database, 'SELECT count(*) AS value FROM user') },
    { label: 'Leave requests', value: numberOf(database, 'SELECT count(*) AS value FROM leave_request') },
    { label: 'Public holidays', value: numberOf(database, 'SELECT count(*) AS value FROM holiday') },
    { label: 'Announcements', value: numberOf(database, 'SELECT count(*) AS value FROM announcement') },
  ];
}
