// /api/calendar: what has a date between two days.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { readQuery } from '../../server/errors.ts';
import { date } from '../../server/input.ts';
import { currentUser } from '../account/current-user.ts';
import { listEntries } from './entries.ts';

const span = z.object({ from: date('From'), to: date('To') });

export function calendarRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    const entries = listEntries(database, {
      ...readQuery(context, span),
      userId: currentUser(context)?.id ?? null,
    });
    return context.json(entries.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1)));
  });

  return routes;
}
