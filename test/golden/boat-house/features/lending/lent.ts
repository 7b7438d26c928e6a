// How recordings are lent.
import type { Lendable, LendableRecord } from './lending.ts';

export const lent: Lendable = {
  label: 'Recording',
  path: '/recordings',
  days: 14,
  renewals: 2,
  most: 3,
  find: (database, id) =>
    database.get<LendableRecord>(`SELECT id, title AS title, 1 AS copies FROM recording WHERE id = ?`, [id]),
};
