import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Runs } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function replayRun({ runs }: { runs: Runs }): Handler<Env, typeof routes.runReplay> {
  return async (context) => {
    const report = await runs.replay(context.req.param('runId'));
    if (!report) throw notFound('design');
    return context.json(report);
  };
}
