// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { accountRoutes } from '../features/account/routes.ts';
import { seedUsers } from '../features/account/seed.ts';
import { drawRoutes } from '../features/draw/routes.ts';
import { seedWinnings } from '../features/draw/seed.ts';
import { fileRoutes } from '../features/files/routes.ts';
import { gameRoutes } from '../features/games/routes.ts';
import { seedGames } from '../features/games/seed.ts';
import { prizeRoutes } from '../features/prizes/routes.ts';
import { insertFirstPrizes } from '../features/prizes/seed.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/games', gameRoutes(services));
  api.route('/prizes', prizeRoutes(services));
  api.route('/draw', drawRoutes(services));
  api.route('/files', fileRoutes(services));
  api.route('/account', accountRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  insertOnce(database, () => {
    seedUsers(database, now);
    seedGames(database, now);
    seedWinnings(database, now);
    insertFirstPrizes(database);
  });
}
