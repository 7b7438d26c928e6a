// The concerts in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Concert, ConcertInput, ConcertQuery } from './schema.ts';

const select = `
  SELECT concert.id,
    concert.title,
    concert.starts_at AS startsAt,
    concert.seats,
    concert.price
  FROM concert`;

const pageSize = 10;

export function listConcerts(database: Database, query: ConcertQuery): ListPage<Concert> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM concert`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Concert>(
    `${select}
  ORDER BY concert.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findConcert(database: Database, id: number): Concert | undefined {
  return database.get<Concert>(`${select} WHERE concert.id = ?`, [id]);
}

export function insertConcert(database: Database, input: ConcertInput) {
  database.run(
    `
    INSERT INTO concert (title, starts_at, seats, price)
    VALUES (:title, :startsAt, :seats, :price)`,
    { ...input },
  );
}
