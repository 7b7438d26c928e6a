import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Runs } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function readPlan({ runs }: { runs: Runs }): Handler<Env, typeof routes.runPlan> {
  return async (context) => {
    const found = await runs.plan(context.req.param('runId'));
    if (found === null) throw notFound('run');
    return context.json(found);
  };
}
