/** Writes come from our own page or from a program, never from another site's page in the person's browser. */
import type { MiddlewareHandler } from 'hono';
import { AppError } from '../../errors.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Programs such as the command line and git send neither header; browsers cannot leave both out of a write. */
export function ownPagesOnly(): MiddlewareHandler {
  return async (context, next) => {
    if (!harmless.has(context.req.method)) {
      const site = context.req.header('sec-fetch-site');
      const origin = context.req.header('origin');
      const foreign =
        (site !== undefined && site !== 'same-origin' && site !== 'none') ||
        (origin !== undefined && hostOf(origin) !== context.req.header('host'));
      if (foreign) {
        throw new AppError('forbidden', "This request came from another site's page.", {
          fix: 'Do it from the page of this server itself.',
        });
      }
    }
    await next();
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
