// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { accountRoutes } from '../features/account/routes.ts';
import { seedUsers } from '../features/account/seed.ts';
import { questionCommentRoutes } from '../features/questions/comments.ts';
import { insertFirstQuestionComments } from '../features/questions/first-comments.ts';
import { questionRoutes } from '../features/questions/routes.ts';
import { insertFirstQuestions } from '../features/questions/seed.ts';
import { recipeCommentRoutes } from '../features/recipes/comments.ts';
import { insertFirstRecipeComments } from '../features/recipes/first-comments.ts';
import { recipeRoutes } from '../features/recipes/routes.ts';
import { insertFirstRecipes } from '../features/recipes/seed.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/recipes', recipeRoutes(services));
  api.route('/questions', questionRoutes(services));
  api.route('/recipes', recipeCommentRoutes(services));
  api.route('/questions', questionCommentRoutes(services));
  api.route('/account', accountRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  insertOnce(database, () => {
    seedUsers(database, now);
    insertFirstRecipeComments(database, now);
    insertFirstQuestionComments(database, now);
    insertFirstRecipes(database);
    insertFirstQuestions(database);
  });
}
