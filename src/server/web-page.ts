/** Serves the built web page: hashed assets for ever, everything else as its one HTML document. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { AppError } from '../errors.ts';

/** The document is left to the fallback, which also serves it for addresses that only the page knows. */
const noIndex = '\0';

export function serveWebPage({ webRoot }: { webRoot: string }): Hono {
  const page = new Hono();
  page.use(compress());
  page.use(async (context, next) => {
    await next();
    const hashed = context.res.ok && context.req.path.startsWith('/assets/');
    context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  page.get('*', serveStatic({ root: webRoot, index: noIndex }));
  page.get('*', async (context) => {
    // A missing file is a 404, so that an old tab does not run HTML as a script.
    if (/\.[a-z0-9]+$/i.test(context.req.path)) return context.text('There is no such file.\n', 404);
    const html = await readFile(join(webRoot, 'index.html'), 'utf8').catch((cause: unknown) => {
      throw new AppError('internal', 'The web page is not built.', { fix: 'Run npm start, which builds it.', cause });
    });
    return context.html(html);
  });
  return page;
}
