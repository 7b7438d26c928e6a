import type { Env, Handler } from 'hono';
import { restoreBodySchema, type routes } from '../../../contract/api.ts';
import type { Changes } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { notFound } from '../../not-found.ts';
import { parseBody } from '../../parse-body.ts';

/** Answers the run that works on it. */
export function restoreVersion({ changes }: { changes: Changes }): Handler<Env, typeof routes.projectRestore> {
  return async (context) => {
    const wish = await parseBody(context, restoreBodySchema, { version: 1, withData: true, keepsCode: false });
    const outcome = await changes.restore(context.req.param('projectId'), wish);
    if (!outcome) throw notFound('project');
    return outcome.ok ? context.json(outcome.value, 202) : refuse(context, outcome.refusal);
  };
}
