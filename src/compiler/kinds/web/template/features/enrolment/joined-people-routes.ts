// /api/joined-people: who has joined something, for those who run it.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId } from '../../server/errors.ts';
import { requireRole } from '../account/current-user.ts';
import { joinables } from './joinables.ts';
import { seenBy } from './seen-by.ts';
import { listPeopleOf } from './table.ts';

export function joinedPeopleRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/:kind/:id', (context) => {
    requireRole(context, ...seenBy);
    const kind = joinables.find(({ key }) => key === context.req.param('kind'));
    const record = kind?.find(database, readId(context, kind.label));
    if (!kind || !record) throw notFound(kind?.label ?? 'What people have joined');
    return context.json(listPeopleOf(database, kind.key, record.id));
  });

  return routes;
}
