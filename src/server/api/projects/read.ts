import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Projects } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';
import { describeProject } from './describe.ts';

export function readProject({ projects }: { projects: Projects }): Handler<Env, typeof routes.project> {
  return async (context) => {
    const project = await projects.find(context.req.param('projectId'));
    if (!project) throw notFound('project');
    return context.json(describeProject(context, project));
  };
}
