// The API of courses, mounted at /api/courses.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId, readQuery } from '../../server/errors.ts';
import { type Course, courseQuerySchema } from './schema.ts';
import { findCourse, listCourses } from './table.ts';

export function courseRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The course of the path; otherwise 404. */
  function courseOf(context: Context): Course {
    const course = findCourse(database, readId(context, 'Course'));
    if (!course) throw notFound('Course');
    return course;
  }

  routes.get('/', (context) => context.json(listCourses(database, readQuery(context, courseQuerySchema))));

  routes.get('/:id', (context) => context.json(courseOf(context)));

  return routes;
}
