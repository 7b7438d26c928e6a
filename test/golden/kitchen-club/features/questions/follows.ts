// Follows of questions.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { requireUser } from '../account/current-user.ts';
import type { Marking } from '../marks/marking.ts';
import { markRoutes } from '../marks/routes.ts';
import { listFollowQuestions } from './table.ts';

export const questionFollows: Marking = {
  table: 'question_follow',
  recordTable: 'question',
  recordLabel: 'Question',
};

export function questionFollowRoutes(services: Services): Hono {
  const routes = markRoutes(services, questionFollows);
  routes.get('/records', (context) => context.json(listFollowQuestions(services.database, requireUser(context).id)));
  return routes;
}
