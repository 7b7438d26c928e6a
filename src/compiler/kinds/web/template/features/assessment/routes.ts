// /api/assessments: people hand in their answers and read their own results; nobody else reads them.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody, readId } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { sheets } from './sheets.ts';
import { findResult, insertResult, listResults } from './table.ts';

const answersSchema = z.object({ answers: z.array(z.int().min(0).nullable()).max(40) });

export function assessmentRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/results', (context) => context.json(listResults(database, requireUser(context).id)));

  routes.get('/results/:id', (context) => {
    const result = findResult(database, readId(context, 'Result'), requireUser(context).id);
    if (!result) throw notFound('Result');
    return context.json(result);
  });

  routes.post('/:slug', async (context) => {
    const { id: userId } = requireUser(context);
    const sheet = sheets.find(({ slug }) => slug === context.req.param('slug'));
    if (!sheet) throw notFound('Sheet');
    const { answers } = await readBody(context, answersSchema);
    const given = sheet.statements.map((_, index) => answers[index] ?? null);
    const open = given.filter((answer) => answer === null || answer >= sheet.answers.length).length;
    if (open > 0)
      throw new HttpError(422, `Please answer every statement; ${open === 1 ? 'one is' : `${open} are`} still open.`);
    const id = insertResult(database, {
      userId,
      slug: sheet.slug,
      answers: given.map(Number),
      takenAt: new Date().toISOString(),
    });
    return context.json(findResult(database, id, userId), 201);
  });

  return routes;
}
