// The prizes in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Prize, PrizeInput, PrizeQuery } from './schema.ts';

const select = `
  SELECT prize.id,
    prize.name,
    prize.quantity
  FROM prize`;

const pageSize = 12;

export function listPrizes(database: Database, query: PrizeQuery): ListPage<Prize> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM prize`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Prize>(
    `${select}
  ORDER BY prize.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findPrize(database: Database, id: number): Prize | undefined {
  return database.get<Prize>(`${select} WHERE prize.id = ?`, [id]);
}

export function insertPrize(database: Database, input: PrizeInput) {
  database.run(
    `
    INSERT INTO prize (name, quantity)
    VALUES (:name, :quantity)`,
    { ...input },
  );
}
