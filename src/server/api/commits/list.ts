import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Repositories } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function listCommits({
  repositories,
}: {
  repositories: Repositories;
}): Handler<Env, typeof routes.projectCommits> {
  return async (context) => {
    const commits = await repositories.listCommits(context.req.param('projectId'));
    if (!commits) throw notFound('product');
    return context.json({ commits });
  };
}
