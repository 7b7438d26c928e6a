// The API of questions, mounted at /api/questions.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Question, questionQuerySchema } from './schema.ts';
import { findQuestion, listQuestions } from './table.ts';

export function questionRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The question of the path; otherwise 404. */
  function questionOf(context: Context): Question {
    const question = findQuestion(database, readId(context, 'Question'));
    if (!question) throw notFound('Question');
    return question;
  }

  routes.get('/', (context) => context.json(listQuestions(database, readQuery(context, questionQuerySchema))));

  routes.get('/:id', (context) => context.json(questionOf(context)));

  return routes;
}
