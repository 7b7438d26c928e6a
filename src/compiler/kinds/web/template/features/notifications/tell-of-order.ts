// Tells who ordered how far the order is.
import type { Database } from '../../server/db.ts';
import { notify } from './notify.ts';

/** `ordersPath` is the page of one's own orders. */
export function tellOfOrder(database: Database, number: string, ordersPath: string) {
  const order = database.get<{ userId: number; state: string }>(
    'SELECT user_id AS userId, state FROM placed_order WHERE number = ?',
    [number],
  );
  if (!order) return;
  notify(database, order.userId, {
    kind: 'orders',
    text: `Your order ${number} is ${order.state.toLowerCase()}.`,
    path: `${ordersPath}/${number}`,
  });
}
