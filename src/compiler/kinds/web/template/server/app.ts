// The HTTP application: guards first, then the features' API under /api, then the built pages.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { Configuration } from './configuration.ts';
import type { Database } from './db.ts';
import { answerError, HttpError } from './errors.ts';
import { featureRoutes, seed } from './features.ts';
import { sameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { staticFiles } from './static.ts';

export interface Services {
  database: Database;
  configuration: Configuration;
}

declare module 'hono' {
  interface ContextVariableMap {
    services: Services;
  }
}

const maximumBodyBytes = 256 * 1024;

/** Fills an empty database with its first records, then answers requests from it. */
export function createApp({ database, configuration }: Services): Hono {
  seed(database, new Date());

  const app = new Hono();
  app.onError(answerError);
  app.use(securityHeaders({ frameAncestors: configuration.frameAncestors }));

  app.use('/api/*', sameOrigin());
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: maximumBodyBytes,
      onError: () => {
        throw new HttpError(413, 'That is more than can be sent at once.');
      },
    }),
  );
  app.use('/api/*', async (context, next) => {
    context.set('services', { database, configuration });
    await next();
    context.header('Cache-Control', 'no-store');
  });
  app.get('/api/health', (context) => context.json({ status: 'ok' }));
  app.route('/api', featureRoutes({ database, configuration }));
  app.all('/api/*', () => {
    throw new HttpError(404, 'There is nothing at this address.');
  });

  app.get('*', compress(), staticFiles());
  return app;
}
