// What a browser may do with our pages: scripts, styles and requests come from this origin only; pictures, sounds and videos that people link may lie elsewhere.
import type { MiddlewareHandler } from 'hono';

export function securityHeaders({ frameAncestors }: { frameAncestors: string | undefined }): MiddlewareHandler {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: https:",
    "media-src 'self' https:",
    'frame-src https://www.youtube-nocookie.com',
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    ...(frameAncestors ? [`frame-ancestors ${frameAncestors}`] : []),
  ].join('; ');

  return async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    context.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
  };
}
