// People who follow people: the same marks as on records.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import type { Marking } from '../marks/marking.ts';
import { markRoutes } from '../marks/routes.ts';

export const followedPeople: Marking = { table: 'followed_person', recordTable: 'user', recordLabel: 'Person' };

export function followedPeopleRoutes(services: Services): Hono {
  return markRoutes(services, followedPeople);
}
