// The films in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Film, FilmInput, FilmQuery } from './schema.ts';

const select = `
  SELECT film.id,
    film.title
  FROM film`;

const pageSize = 10;

export function listFilms(database: Database, query: FilmQuery): ListPage<Film> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM film`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Film>(
    `${select}
  ORDER BY film.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findFilm(database: Database, id: number): Film | undefined {
  return database.get<Film>(`${select} WHERE film.id = ?`, [id]);
}

export function insertFilm(database: Database, input: FilmInput) {
  database.run(
    `
    INSERT INTO film (title)
    VALUES (:title)`,
    { ...input },
  );
}
