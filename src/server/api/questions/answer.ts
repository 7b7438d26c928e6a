import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import { answerBodySchema } from '../../../contract/question.ts';
import type { Inquiries } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { notFound } from '../../not-found.ts';
import { parseBody } from '../../parse-body.ts';

export function answerRun({ inquiries }: { inquiries: Inquiries }): Handler<Env, typeof routes.runAnswer> {
  return async (context) => {
    const { answers } = await parseBody(context, answerBodySchema, {
      answers: [{ question: 'currency', answer: 'Euros' }],
    });
    const outcome = await inquiries.answer(context.req.param('runId'), answers);
    if (!outcome) throw notFound('run');
    return outcome.ok ? context.json(outcome.value, 202) : refuse(context, outcome.refusal);
  };
}
