import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import { feedbackBodySchema } from '../../../contract/preference.ts';
import type { Preferences } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';
import { parseBody } from '../../parse-body.ts';

const example = { target: 'requirement:R3', verdict: 'down' as const, comment: 'Always use euros' };

export function giveFeedback({ preferences }: { preferences: Preferences }): Handler<Env, typeof routes.runFeedback> {
  return async (context) => {
    const wish = await parseBody(context, feedbackBodySchema, example);
    const given = await preferences.giveFeedback(context.req.param('runId'), wish);
    if (given === null) throw notFound('run');
    return context.json(given, 201);
  };
}
