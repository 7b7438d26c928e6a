// /api/feed: what the people whom one follows have done.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { requireUser } from '../account/current-user.ts';
import { listActivity } from '../account/list-activity.ts';
import { listMarkedIds } from '../marks/table.ts';
import { findPerson } from '../people/table.ts';
import type { FeedEntry } from './feed-entry.ts';
import { followedPeople } from './following-people.ts';

const most = 60;

export function feedRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    const entries = listMarkedIds(database, followedPeople, requireUser(context).id).flatMap((id): FeedEntry[] => {
      const person = findPerson(database, id);
      if (!person) return [];
      return listActivity(database, id, { onlyPublic: true }).map((activity) => ({ ...activity, person }));
    });
    const latestFirst = entries.toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
    return context.json(latestFirst.slice(0, most));
  });

  return routes;
}
