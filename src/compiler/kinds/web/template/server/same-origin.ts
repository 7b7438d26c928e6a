// Refuses writes that another site's page sends with the visitor's cookies.
import type { MiddlewareHandler } from 'hono';
import { forbidden } from './errors.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers say where a request comes from; programs that are no browser send neither header and carry no cookies of others. */
export function sameOrigin(): MiddlewareHandler {
  return async (context, next) => {
    if (!safeMethods.has(context.req.method) && !isSameOrigin(context.req.raw.headers)) {
      throw forbidden('This request came from another site.');
    }
    await next();
  };
}

function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}
