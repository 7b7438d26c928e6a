import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Inquiries } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function readQuestions({ inquiries }: { inquiries: Inquiries }): Handler<Env, typeof routes.projectQuestions> {
  return async (context) => {
    const inquiry = await inquiries.describe(context.req.param('projectId'));
    if (inquiry === null) throw notFound('project');
    return context.json(inquiry);
  };
}
