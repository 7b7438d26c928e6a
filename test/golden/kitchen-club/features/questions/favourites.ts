// Favourites of questions.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { requireUser } from '../account/current-user.ts';
import type { Marking } from '../marks/marking.ts';
import { markRoutes } from '../marks/routes.ts';
import { listFavouriteQuestions } from './table.ts';

export const questionFavourites: Marking = {
  table: 'question_favourite',
  recordTable: 'question',
  recordLabel: 'Question',
};

export function questionFavouriteRoutes(services: Services): Hono {
  const routes = markRoutes(services, questionFavourites);
  routes.get('/records', (context) => context.json(listFavouriteQuestions(services.database, requireUser(context).id)));
  return routes;
}
