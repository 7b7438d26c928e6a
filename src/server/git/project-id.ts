import type { Context } from 'hono';
import { isPlainId } from '../guards/plain-ids-only.ts';
import { notFound } from '../not-found.ts';

/** The route captures `<project id>.git` as one name, because a pattern cannot end a parameter in mid-segment. */
export function projectIdOf(context: Context): string {
  const projectId = (context.req.param('repository') ?? '').replace(/\.git$/, '');
  if (!isPlainId(projectId)) throw notFound('project');
  return projectId;
}
