import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Repositories } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function listFiles({ repositories }: { repositories: Repositories }): Handler<Env, typeof routes.projectFiles> {
  return async (context) => {
    const files = await repositories.listFiles(context.req.param('projectId'));
    if (!files) throw notFound('product');
    return context.json({ files });
  };
}
