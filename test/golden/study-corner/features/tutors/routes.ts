// The API of tutors, mounted at /api/tutors.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Tutor, tutorQuerySchema } from './schema.ts';
import { findTutor, listTutors } from './table.ts';

export function tutorRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The tutor of the path; otherwise 404. */
  function tutorOf(context: Context): Tutor {
    const tutor = findTutor(database, readId(context, 'Tutor'));
    if (!tutor) throw notFound('Tutor');
    return tutor;
  }

  routes.get('/', (context) => context.json(listTutors(database, readQuery(context, tutorQuerySchema))));

  routes.get('/:id', (context) => context.json(tutorOf(context)));

  return routes;
}
