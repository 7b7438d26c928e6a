// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { bookRoutes } from '../features/books/routes.ts';
import { insertFirstBooks } from '../features/books/seed.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/books', bookRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, _now: Date) {
  insertOnce(database, () => {
    insertFirstBooks(database);
  });
}
