// The advertisements in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Advertisement, AdvertisementInput, AdvertisementQuery } from './schema.ts';

const select = `
  SELECT advertisement.id,
    advertisement.title,
    advertisement.text,
    advertisement.link,
    advertisement.space,
    advertisement.ends_on AS endsOn
  FROM advertisement`;

const pageSize = 10;

export function listAdvertisements(database: Database, query: AdvertisementQuery): ListPage<Advertisement> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM advertisement`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Advertisement>(
    `${select}
  ORDER BY advertisement.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findAdvertisement(database: Database, id: number): Advertisement | undefined {
  return database.get<Advertisement>(`${select} WHERE advertisement.id = ?`, [id]);
}

/** Answers the new advertisement's id. */
export function insertAdvertisement(database: Database, input: AdvertisementInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO advertisement (title, text, link, space, ends_on)
    VALUES (:title, :text, :link, :space, :endsOn)`,
    { ...input },
  );
  return lastId;
}
