// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { accountRoutes } from '../features/account/routes.ts';
import { seedUsers } from '../features/account/seed.ts';
import { loanRoutes } from '../features/loans/routes.ts';
import { insertFirstLoans } from '../features/loans/seed.ts';
import { reportingRoutes } from '../features/reporting/routes.ts';
import { seedReports } from '../features/reporting/seed.ts';
import { savedSearchRoutes } from '../features/saved-searches/routes.ts';
import { seedSearches } from '../features/saved-searches/seed.ts';
import { toolRoutes } from '../features/tools/routes.ts';
import { insertFirstTools } from '../features/tools/seed.ts';
import { trashRoutes } from '../features/trash/routes.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/account', accountRoutes(services));
  api.route('/tools', toolRoutes(services));
  api.route('/saved-searches', savedSearchRoutes(services));
  api.route('/trash', trashRoutes(services));
  api.route('/loans', loanRoutes(services));
  api.route('/reporting', reportingRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  insertOnce(database, () => {
    seedUsers(database, now);
    seedSearches(database, now);
    seedReports(database, now);
    insertFirstTools(database);
    insertFirstLoans(database, now);
  });
}
