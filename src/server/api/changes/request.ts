import type { Env, Handler } from 'hono';
import { changeBodySchema, type routes } from '../../../contract/api.ts';
import type { Changes } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { notFound } from '../../not-found.ts';
import { parseBody } from '../../parse-body.ts';

const example = { text: 'Add a due date to tasks', withdraw: [] };

/** Answers the run that works on it. */
export function requestChange({ changes }: { changes: Changes }): Handler<Env, typeof routes.projectChange> {
  return async (context) => {
    const wish = await parseBody(context, changeBodySchema, example);
    const outcome = await changes.request(context.req.param('projectId'), wish);
    if (!outcome) throw notFound('project');
    return outcome.ok ? context.json(outcome.value, 202) : refuse(context, outcome.refusal);
  };
}
