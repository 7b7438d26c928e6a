// The features of this product: their API and their first records, in the order in which they depend on each other.
import { Hono } from 'hono';
import type { Services } from './app.ts';
import type { Database } from './db.ts';

export function featureRoutes(_services: Services): Hono {
  return new Hono();
}

/** Inserts the first records into tables that are empty; dates are relative to `now`. */
export function seed(_database: Database, _now: Date) {}
