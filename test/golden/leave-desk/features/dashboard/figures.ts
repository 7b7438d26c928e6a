// What the page “Money” shows, computed from the records.
import { numberOf } from '../../server/aggregates.ts';
import type { Database } from '../../server/db.ts';

/** Figures for one person; money in minor units. */
export function dashboardOf(database: Database, ownerId: number) {
  return {
    figures: {
      claims: numberOf(
        database,
        `SELECT count(*) AS value FROM expense_claim WHERE (expense_claim.owner_id = :ownerId OR EXISTS (SELECT 1 FROM user AS reader WHERE reader.id = :ownerId AND reader.role IN ('Manager', 'Administrator')))`,
        { ownerId },
      ),
      claimed: numberOf(
        database,
        `SELECT total(expense_claim.amount) AS value FROM expense_claim WHERE (expense_claim.owner_id = :ownerId OR EXISTS (SELECT 1 FROM user AS reader WHERE reader.id = :ownerId AND reader.role IN ('Manager', 'Administrator')))`,
        { ownerId },
      ),
    },
  };
}

export type Dashboard = ReturnType<typeof dashboardOf>;
