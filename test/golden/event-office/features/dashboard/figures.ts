// What the page “Overview” shows, computed from the records.
import { groupsOf, groupsOverTime, numberOf } from '../../server/aggregates.ts';
import type { Database } from '../../server/db.ts';

/** Figures and the groups of each chart; money in minor units. */
export function dashboardOf(database: Database) {
  return {
    figures: {
      events: numberOf(database, `SELECT count(*) AS value FROM event`),
      spent: numberOf(
        database,
        `SELECT total("order".total_value) AS value FROM "order" WHERE "order".status = 'Paid'`,
      ),
      averageOrder: numberOf(database, `SELECT coalesce(avg("order".total_value), 0) AS value FROM "order"`),
    },
    charts: {
      ordersByStatus: groupsOf(
        database,
        `
        SELECT "order".status AS label, count(*) AS value
        FROM "order"
        GROUP BY label
        ORDER BY value DESC, label LIMIT 12`,
      ),
      costByEvent: groupsOf(
        database,
        `
        SELECT event.name AS label, total("order".total_value) AS value
        FROM "order"
        JOIN event AS event ON event.id = "order".event_id
        GROUP BY label
        ORDER BY value DESC, label LIMIT 12`,
      ),
      eventsByMonth: groupsOverTime(
        database,
        `
        SELECT substr(event.date, 1, :step) AS label, count(*) AS value
        FROM event
        GROUP BY label
        ORDER BY label`,
      ),
    },
  };
}

export type Dashboard = ReturnType<typeof dashboardOf>;
