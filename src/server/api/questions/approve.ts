import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Inquiries } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { notFound } from '../../not-found.ts';

export function approveRun({ inquiries }: { inquiries: Inquiries }): Handler<Env, typeof routes.runApprove> {
  return async (context) => {
    const outcome = await inquiries.approve(context.req.param('runId'));
    if (!outcome) throw notFound('run');
    return outcome.ok ? context.json(outcome.value, 202) : refuse(context, outcome.refusal);
  };
}
