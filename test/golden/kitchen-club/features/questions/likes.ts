// Likes of questions.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import type { Marking } from '../marks/marking.ts';
import { markRoutes } from '../marks/routes.ts';

export const questionLikes: Marking = {
  table: 'question_like',
  recordTable: 'question',
  recordLabel: 'Question',
};

export function questionLikeRoutes(services: Services): Hono {
  return markRoutes(services, questionLikes);
}
