import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Runs } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { notFound } from '../../not-found.ts';

export function retryRun({ runs }: { runs: Runs }): Handler<Env, typeof routes.runRetry> {
  return async (context) => {
    const outcome = await runs.retry(context.req.param('runId'));
    if (!outcome) throw notFound('run');
    return outcome.ok ? context.json(outcome.value, 202) : refuse(context, outcome.refusal);
  };
}
