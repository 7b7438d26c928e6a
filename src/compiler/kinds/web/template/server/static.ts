// Serves the built pages from dist; any other page path gets index.html, where the router takes over.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Handler } from 'hono';

const root = fileURLToPath(new URL('../dist', import.meta.url));

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Built files carry a hash in their name and never change; index.html is asked for anew each time. */
export function staticFiles(): Handler {
  return async (context) => {
    const path = decodePath(context.req.path);
    const type = contentTypes[extname(path)];
    if (type && path !== '/index.html') {
      const file = await readInside(path);
      if (!file) return context.text('Not found', 404);
      const lifetime = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
      return context.body(file, 200, { 'Content-Type': type, 'Cache-Control': lifetime });
    }
    const page = await readInside('/index.html');
    if (!page) return context.text('The pages are not built yet. Run "npm run build".', 503);
    return context.body(page, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/';
  }
}

async function readInside(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = normalize(join(root, path));
  if (!file.startsWith(root + sep)) return undefined;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
}
