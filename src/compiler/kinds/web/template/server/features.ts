// The features of this product: their API and their first records, in the order in which they depend on each other.
import { Hono } from 'hono';
import { accountRoutes } from '../features/account/routes.ts';
import { seedUsers } from '../features/account/seed.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/account', accountRoutes(services));
  return api;
}

/** Fills the tables that are empty; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  database.transaction(() => {
    seedUsers(database, now);
  });
}
