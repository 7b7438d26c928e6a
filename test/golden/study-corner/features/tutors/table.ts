// The tutors in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Tutor, TutorInput, TutorQuery } from './schema.ts';

const select = `
  SELECT tutor.id,
    tutor.name,
    tutor.subject,
    tutor.price,
    tutor.exercises,
    tutor.rating,
    tutor.online
  FROM tutor`;

const pageSize = 10;

export function listTutors(database: Database, query: TutorQuery): ListPage<Tutor> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM tutor`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database
    .all<TutorRow>(
      `${select}
  ORDER BY tutor.id DESC
  LIMIT :limit OFFSET :offset`,
      { limit, offset },
    )
    .map(toTutor);
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findTutor(database: Database, id: number): Tutor | undefined {
  const row = database.get<TutorRow>(`${select} WHERE tutor.id = ?`, [id]);
  return row && toTutor(row);
}

export function insertTutor(database: Database, input: TutorInput) {
  database.run(
    `
    INSERT INTO tutor (name, subject, price, exercises, rating, online)
    VALUES (:name, :subject, :price, :exercises, :rating, :online)`,
    { ...input, online: Number(input.online) },
  );
}

/** SQLite keeps booleans as 0 and 1. */
type TutorRow = Omit<Tutor, 'online'> & { online: number };

function toTutor(row: TutorRow): Tutor {
  return { ...row, online: row.online === 1 };
}
