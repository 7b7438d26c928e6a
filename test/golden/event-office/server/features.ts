// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { dashboardRoutes } from '../features/dashboard/routes.ts';
import { eventEntryRoutes } from '../features/events/routes.ts';
import { insertFirstEvents } from '../features/events/seed.ts';
import { groupRoutes } from '../features/groups/routes.ts';
import { insertFirstGroups } from '../features/groups/seed.ts';
import { optionEntryRoutes } from '../features/options/routes.ts';
import { insertFirstOptions } from '../features/options/seed.ts';
import { orderRoutes } from '../features/orders/routes.ts';
import { insertFirstOrders } from '../features/orders/seed.ts';
import { reportingRoutes } from '../features/reporting/routes.ts';
import { seedReports } from '../features/reporting/seed.ts';
import { trashRoutes } from '../features/trash/routes.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/dashboard', dashboardRoutes(services));
  api.route('/reporting', reportingRoutes(services));
  api.route('/groups', groupRoutes(services));
  api.route('/trash', trashRoutes(services));
  api.route('/options', optionEntryRoutes(services));
  api.route('/events', eventEntryRoutes(services));
  api.route('/orders', orderRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  insertOnce(database, () => {
    seedReports(database, now);
    insertFirstOptions(database);
    insertFirstGroups(database);
    insertFirstEvents(database, now);
    insertFirstOrders(database);
  });
}
