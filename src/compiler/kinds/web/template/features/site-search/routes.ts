// The search over all lists, mounted at /api/site-search.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { readQuery } from '../../server/errors.ts';
import { searchAll } from './search.ts';

const querySchema = z.object({ q: z.string().trim().max(200).default('') });

export function siteSearchRoutes({ database }: Services): Hono {
  const routes = new Hono();
  routes.get('/', (context) => context.json(searchAll(database, readQuery(context, querySchema).q)));
  return routes;
}
