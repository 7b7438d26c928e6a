// The courses that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import type { CourseInput } from './schema.ts';
import { insertCourse } from './table.ts';

export function insertFirstCourses(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: CourseInput[] = [
    {
      name: 'Knots',
      startsOn: daysFromNow(0),
      places: 8,
    },
    {
      name: 'Rowing',
      startsOn: daysFromNow(4),
      places: 6,
    },
    {
      name: 'Caulking',
      startsOn: daysFromNow(9),
      places: 4,
    },
    {
      name: 'Sail repair',
      startsOn: daysFromNow(16),
      places: 5,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertCourse(database, input);
}
