import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Changes } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function listVersions({ changes }: { changes: Changes }): Handler<Env, typeof routes.projectVersions> {
  return async (context) => {
    const versions = await changes.versions(context.req.param('projectId'));
    if (!versions) throw notFound('project');
    return context.json({ versions });
  };
}
