// The orders in the database.
import { csvOf } from '../../server/csv.ts';
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Order, OrderInput, OrderQuery } from './schema.ts';

const select = `
  SELECT "order".id,
    "order".reference,
    "order".event_id AS eventId,
    event.name AS eventTitle,
    "order".total_value AS totalValue,
    "order".status,
    "order".key_value AS keyValue
  FROM "order"
  JOIN event ON event.id = "order".event_id`;

/** A parameter that is null narrows nothing. */
const matching = `
  WHERE (:event IS NULL OR "order".event_id = :event)
    AND NOT EXISTS (SELECT 1 FROM json_each(:words) AS word
      WHERE instr(lower(coalesce("order".reference, '')), lower(word.value)) = 0)`;

const pageSize = 10;

export function listOrders(database: Database, query: OrderQuery): ListPage<Order> {
  const parameters = parametersOf(query);
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM "order"${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Order>(
    `${select}${matching}
  ORDER BY "order".id DESC
  LIMIT :limit OFFSET :offset`,
    { ...parameters, limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

function parametersOf(query: OrderQuery) {
  return {
    event: query.event ?? null,
    words: JSON.stringify(query.q.split(/\s+/).filter(Boolean)),
  };
}

/** All records of the list as CSV, money in major units. */
export function exportOrders(database: Database, query: OrderQuery): string {
  const items = database.all<Order>(
    `${select}${matching}
  ORDER BY "order".id DESC`,
    parametersOf(query),
  );
  return csvOf(
    ['Reference', 'Event', 'Total', 'Status', 'Key'],
    items.map((item) => [
      item.reference,
      item.eventTitle,
      (item.totalValue / 100).toFixed(2),
      item.status,
      item.keyValue,
    ]),
  );
}

export function findOrder(database: Database, id: number): Order | undefined {
  return database.get<Order>(`${select} WHERE "order".id = ?`, [id]);
}

export function updateOrder(database: Database, id: number, input: OrderInput) {
  database.run(
    `
    UPDATE "order"
    SET reference = :reference, event_id = :eventId, total_value = :totalValue,
      status = :status, key_value = :keyValue
    WHERE id = :id`,
    { ...input, id },
  );
}

/** Answers the new order's id. */
export function insertOrder(database: Database, input: OrderInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO "order" (reference, event_id, total_value, status, key_value)
    VALUES (:reference, :eventId, :totalValue, :status, :keyValue)`,
    { ...input },
  );
  return lastId;
}
