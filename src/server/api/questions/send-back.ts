import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import { sendBackBodySchema } from '../../../contract/question.ts';
import type { Inquiries } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { notFound } from '../../not-found.ts';
import { parseBody } from '../../parse-body.ts';

export function sendBackRun({ inquiries }: { inquiries: Inquiries }): Handler<Env, typeof routes.runSendBack> {
  return async (context) => {
    const { comment } = await parseBody(context, sendBackBodySchema, { comment: 'Only managers may delete tasks' });
    const outcome = await inquiries.sendBack(context.req.param('runId'), comment);
    if (!outcome) throw notFound('run');
    return outcome.ok ? context.json(outcome.value, 202) : refuse(context, outcome.refusal);
  };
}
