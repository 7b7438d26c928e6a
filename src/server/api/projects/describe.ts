/** Completes a stored project with the address under which this server was reached. */
import type { Context } from 'hono';
import { type Project, routes } from '../../../contract/api.ts';
import type { StoredProject } from '../../dependencies.ts';

export function describeProject(context: Context, project: StoredProject): Project {
  const path = routes.git.replace(':projectId', encodeURIComponent(project.id));
  return { ...project, cloneUrl: project.hasProduct ? new URL(path, context.req.url).href : null };
}
