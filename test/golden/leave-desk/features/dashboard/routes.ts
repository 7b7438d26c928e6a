// The figures of “Money”, mounted at /api/dashboard.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { requireUser } from '../account/current-user.ts';
import { dashboardOf } from './figures.ts';

export function dashboardRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(dashboardOf(database, requireUser(context).id)));

  return routes;
}
