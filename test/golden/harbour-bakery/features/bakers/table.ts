// The bakers in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf, type RecordOption } from '../../server/list-page.ts';
import type { Baker, BakerInput, BakerQuery } from './schema.ts';

const select = `
  SELECT baker.id,
    baker.name,
    baker.email,
    baker.phone,
    baker.website,
    baker.starts_at AS startsAt,
    baker.story
  FROM baker`;

const pageSize = 12;

export function listBakers(database: Database, query: BakerQuery): ListPage<Baker> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM baker`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Baker>(
    `${select}
  ORDER BY baker.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findBaker(database: Database, id: number): Baker | undefined {
  return database.get<Baker>(`${select} WHERE baker.id = ?`, [id]);
}

/** Do other records need this one? */
export function isBakerInUse(database: Database, id: number): boolean {
  return (
    database.get<{ inUse: number }>(`SELECT EXISTS (SELECT 1 FROM product WHERE baker_id = :id) AS inUse`, { id })
      ?.inUse === 1
  );
}

/** All of them as the options of a select. */
export function bakerOptions(database: Database): RecordOption[] {
  return database.all(`
    SELECT id AS value, name AS label FROM baker
    ORDER BY name COLLATE NOCASE, id`);
}

export function bakerExists(database: Database, id: number): boolean {
  return database.get('SELECT 1 FROM baker WHERE id = ?', [id]) !== undefined;
}

export function insertBaker(database: Database, input: BakerInput) {
  database.run(
    `
    INSERT INTO baker (name, email, phone, website, starts_at, story)
    VALUES (:name, :email, :phone, :website, :startsAt, :story)`,
    { ...input },
  );
}
