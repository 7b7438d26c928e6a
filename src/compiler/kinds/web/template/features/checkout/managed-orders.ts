// The orders of everybody in the database.
import { z } from 'zod';
import type { Database } from '../../server/db.ts';
import { pageNumber, placeOf, type ListPage } from '../../server/list-page.ts';
import { orderStates, type ManagedOrder, type Order } from './order.ts';
import { answerOf } from './order-answer.ts';

type Row = Order & Pick<ManagedOrder, 'customer' | 'email'>;

export const ordersQuerySchema = z.object({
  /** Letters of the number, of who ordered or of who receives it. */
  q: z.string().trim().max(200).default(''),
  state: z.enum(orderStates).optional(),
  page: pageNumber,
});

const select = `SELECT placed_order.id, number, state, subtotal, discount, delivery_fee AS deliveryFee, total, currency,
    delivery, recipient, placed_order.address, paid_by AS paidBy, placed_at AS placedAt, user.name AS customer, user.email
  FROM placed_order JOIN user ON user.id = user_id`;

const where = `WHERE (state = :state OR :state IS NULL)
    AND (instr(lower(number), lower(:q)) > 0 OR instr(lower(user.name), lower(:q)) > 0
      OR instr(lower(recipient), lower(:q)) > 0)`;

/** The newest first. */
export function listManaged(database: Database, query: z.output<typeof ordersQuerySchema>): ListPage<ManagedOrder> {
  const parameters = { q: query.q, state: query.state ?? null };
  const counted = database.get<{ count: number }>(
    `SELECT count(*) AS count FROM placed_order JOIN user ON user.id = user_id ${where}`,
    parameters,
  );
  const total = counted?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: 20 });
  const rows = database.all<Row>(
    `${select} ${where} ORDER BY placed_at DESC, placed_order.id DESC LIMIT :limit OFFSET :offset`,
    { ...parameters, limit, offset },
  );
  return { items: rows.map((row) => answerOf(database, row)), total, page, pageCount, first: offset + 1 };
}

export function findManaged(database: Database, number: string): ManagedOrder | undefined {
  const row = database.get<Row>(`${select} WHERE number = ?`, [number]);
  return row && answerOf(database, row);
}
