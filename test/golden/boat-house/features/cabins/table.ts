// The cabins in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Cabin, CabinInput, CabinQuery } from './schema.ts';

const select = `
  SELECT cabin.id,
    cabin.name,
    cabin.guests,
    cabin.price_per_night AS pricePerNight
  FROM cabin`;

const pageSize = 12;

export function listCabins(database: Database, query: CabinQuery): ListPage<Cabin> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM cabin`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Cabin>(
    `${select}
  ORDER BY cabin.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findCabin(database: Database, id: number): Cabin | undefined {
  return database.get<Cabin>(`${select} WHERE cabin.id = ?`, [id]);
}

export function insertCabin(database: Database, input: CabinInput) {
  database.run(
    `
    INSERT INTO cabin (name, guests, price_per_night)
    VALUES (:name, :guests, :pricePerNight)`,
    { ...input },
  );
}
