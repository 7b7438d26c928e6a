// /api/mixture: what can be put together, by name.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { listParts } from './parts.ts';

export function mixtureRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(listParts(database)));

  return routes;
}
