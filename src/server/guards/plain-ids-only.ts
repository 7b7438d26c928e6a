/** Identifiers become parts of paths further in; one that is not plain names nothing. */
import type { MiddlewareHandler } from 'hono';
import { notFound } from '../not-found.ts';

const plainId = /^[A-Za-z0-9_-]{1,64}$/;

export function isPlainId(id: string): boolean {
  return plainId.test(id);
}

/** For routes with the parameter `projectId` or `runId`. */
export function plainIdsOnly(): MiddlewareHandler {
  return async (context, next) => {
    const { projectId, runId }: Record<string, string | undefined> = context.req.param();
    if (projectId !== undefined && !isPlainId(projectId)) throw notFound('project');
    if (runId !== undefined && !isPlainId(runId)) throw notFound('run');
    await next();
  };
}
