import type { MiddlewareHandler } from 'hono';
import type { Log } from '../../ops/log.ts';

/** One line a request: method, path without query, status, time. Reading is noise except when someone looks for it. */
export function logRequests({ log }: { log: Log }): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { method, path } = context.req;
    const fields = { method, path, status: context.res.status, milliseconds: Math.round(performance.now() - start) };
    if (context.res.status >= 500) log.warn(fields, 'Answered a request with a failure');
    else if (method === 'GET' || method === 'HEAD') log.debug(fields, 'Answered a request');
    else log.info(fields, 'Answered a request');
  };
}
