// The supplies in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Supply, SupplyInput, SupplyQuery } from './schema.ts';

const select = `
  SELECT supply.id,
    supply.name,
    supply.price,
    supply.stock
  FROM supply`;

const pageSize = 10;

export function listSupplies(database: Database, query: SupplyQuery): ListPage<Supply> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM supply`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Supply>(
    `${select}
  ORDER BY supply.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findSupply(database: Database, id: number): Supply | undefined {
  return database.get<Supply>(`${select} WHERE supply.id = ?`, [id]);
}

export function insertSupply(database: Database, input: SupplyInput) {
  database.run(
    `
    INSERT INTO supply (name, price, stock)
    VALUES (:name, :price, :stock)`,
    { ...input },
  );
}
