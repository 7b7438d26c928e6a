import type { Handler } from 'hono';
import type { Projects } from '../../dependencies.ts';

export function listProjects({ projects }: { projects: Projects }): Handler {
  return async (context) => context.json({ projects: await projects.list() });
}
