// What people can join, and how many places there are.
import type { Joinable, JoinableRecord } from './enrolment.ts';

export const joinables: readonly Joinable[] = [
  {
    key: 'courses',
    label: 'Course',
    path: '/courses',
    find: (database, id) =>
      database.get<JoinableRecord>(
        `SELECT id, name AS title, coalesce(places, 20) AS capacity, starts_on AS date, starts_on AS closes FROM course WHERE id = ?`,
        [id],
      ),
  },
];
