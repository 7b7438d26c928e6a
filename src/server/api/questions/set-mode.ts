import type { Env, Handler } from 'hono';
import { modeBodySchema, type routes } from '../../../contract/api.ts';
import type { Inquiries } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';
import { parseBody } from '../../parse-body.ts';

/** Holds from the next point at which the team could ask. */
export function setMode({ inquiries }: { inquiries: Inquiries }): Handler<Env, typeof routes.projectMode> {
  return async (context) => {
    const { mode } = await parseBody(context, modeBodySchema, { mode: 'ask' });
    if (!(await inquiries.setMode(context.req.param('projectId'), mode))) throw notFound('project');
    return context.json({ mode });
  };
}
