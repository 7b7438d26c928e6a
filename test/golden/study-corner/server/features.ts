// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { accountRoutes } from '../features/account/routes.ts';
import { seedUsers } from '../features/account/seed.ts';
import { assessmentRoutes } from '../features/assessment/routes.ts';
import { seedAssessments } from '../features/assessment/seed.ts';
import { calculatorRoutes } from '../features/calculator/routes.ts';
import { seedCalculations } from '../features/calculator/seed.ts';
import { matchingRoutes } from '../features/matching/routes.ts';
import { mixtureRoutes } from '../features/mixture/routes.ts';
import { timerRoutes } from '../features/timer/routes.ts';
import { seedTimer } from '../features/timer/seed.ts';
import { trackerRoutes } from '../features/tracker/routes.ts';
import { seedTracker } from '../features/tracker/seed.ts';
import { tutorRoutes } from '../features/tutors/routes.ts';
import { insertFirstTutors } from '../features/tutors/seed.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/tutors', tutorRoutes(services));
  api.route('/assessments', assessmentRoutes(services));
  api.route('/mixture', mixtureRoutes(services));
  api.route('/matching', matchingRoutes(services));
  api.route('/calculator', calculatorRoutes(services));
  api.route('/tracker', trackerRoutes(services));
  api.route('/timer', timerRoutes(services));
  api.route('/account', accountRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  insertOnce(database, () => {
    seedUsers(database, now);
    seedAssessments(database, now);
    seedCalculations(database, now);
    seedTracker(database, now);
    seedTimer(database, now);
    insertFirstTutors(database);
  });
}
