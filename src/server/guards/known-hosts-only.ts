/** Against DNS rebinding: a foreign name that was made to point here gets no answer. */
import type { MiddlewareHandler } from 'hono';
import { AppError } from '../../errors.ts';

export function knownHostsOnly({ hosts }: { hosts: readonly string[] | null }): MiddlewareHandler {
  return async (context, next) => {
    // An IPv6 address stands in brackets in a URL and without them everywhere else.
    const hostname = new URL(context.req.url).hostname.replace(/^\[(.*)\]$/, '$1');
    if (hosts && !hosts.includes(hostname)) {
      throw new AppError('forbidden', `This server does not answer to the name "${hostname}".`, {
        fix: `Open it as ${hosts.join(' or ')}, or add the name to the server's configuration.`,
      });
    }
    await next();
  };
}
