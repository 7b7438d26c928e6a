import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Preferences } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function undoFeedback({ preferences }: { preferences: Preferences }): Handler<Env, typeof routes.feedbackUndo> {
  return async (context) => {
    if (!(await preferences.undoFeedback(context.req.param('feedbackId')))) throw notFound('feedback');
    return context.json({ undone: true });
  };
}
