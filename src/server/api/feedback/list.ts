import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Preferences } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function listFeedback({
  preferences,
}: {
  preferences: Preferences;
}): Handler<Env, typeof routes.projectFeedback> {
  return async (context) => {
    const feedback = await preferences.listFeedback(context.req.param('projectId'));
    if (feedback === null) throw notFound('project');
    return context.json({ feedback });
  };
}
