import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Preview } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { notFound } from '../../not-found.ts';

export function openPreview({ preview }: { preview: Preview }): Handler<Env, typeof routes.projectPreview> {
  return async (context) => {
    const opened = await preview.open(context.req.param('projectId'));
    if (!opened) throw notFound('project');
    if (!opened.ok) return refuse(context, opened.refusal);
    return context.json(opened.value);
  };
}
