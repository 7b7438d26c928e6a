// /api/advertising: what runs today, for everybody.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { today } from '../../web/days.ts';
import { currentAdvertisements } from './current.ts';

export function advertisingRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(currentAdvertisements(database, today())));

  return routes;
}
