// /api/people: who is here, as everybody may see them.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { listActivity } from '../account/list-activity.ts';
import type { PersonAnswer } from './person.ts';
import { findPerson, listPeople } from './table.ts';

const querySchema = z.object({ q: z.string().trim().max(100).default('') });

export function peopleRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(listPeople(database, readQuery(context, querySchema).q)));

  routes.get('/:id', (context) => {
    const id = readId(context, 'Person');
    const person = findPerson(database, id);
    if (!person) throw notFound('Person');
    const answer: PersonAnswer = { person, activities: listActivity(database, id, { onlyPublic: true }) };
    return context.json(answer);
  });

  return routes;
}
