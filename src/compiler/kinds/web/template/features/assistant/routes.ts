// /api/assistant: how it introduces itself, and its answers.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { readBody } from '../../server/errors.ts';
import { text } from '../../server/input.ts';
import { answerTo, introduce } from './answer.ts';
import { knowledge } from './knowledge.ts';

const questionSchema = z.object({ question: text('Question', 300) });

export function assistantRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(introduce(knowledge)));

  routes.post('/', async (context) => {
    const { question } = await readBody(context, questionSchema);
    return context.json(answerTo(question, database, knowledge));
  });

  return routes;
}
