import type { MiddlewareHandler } from 'hono';

/** Headers of every answer. The page may load only what this server serves, and frame only products' previews. */
export function securityHeaders({ frameSource }: { frameSource: () => string }): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      // The component library writes its theme as a style element.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      `frame-src ${frameSource()}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ];
    context.header('Content-Security-Policy', policy.join('; '));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('X-Frame-Options', 'DENY');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  };
}
