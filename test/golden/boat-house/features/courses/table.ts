// The courses in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Course, CourseInput, CourseQuery } from './schema.ts';

const select = `
  SELECT course.id,
    course.name,
    course.starts_on AS startsOn,
    course.places
  FROM course`;

const pageSize = 10;

export function listCourses(database: Database, query: CourseQuery): ListPage<Course> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM course`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Course>(
    `${select}
  ORDER BY course.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findCourse(database: Database, id: number): Course | undefined {
  return database.get<Course>(`${select} WHERE course.id = ?`, [id]);
}

export function insertCourse(database: Database, input: CourseInput) {
  database.run(
    `
    INSERT INTO course (name, starts_on, places)
    VALUES (:name, :startsOn, :places)`,
    { ...input },
  );
}
