// Carts and orders in the database.
import type { Database } from '../../server/db.ts';
import type { Line, Order, OrderChange, OrderState } from './order.ts';

export interface Kept {
  goods: string;
  recordId: number;
  quantity: number;
}

export function listKept(database: Database, userId: number): Kept[] {
  return database.all<Kept>(
    'SELECT goods, record_id AS recordId, quantity FROM cart_line WHERE user_id = ? ORDER BY rowid',
    [userId],
  );
}

/** No quantity takes the line out. */
export function keepInCart(database: Database, userId: number, { goods, recordId, quantity }: Kept) {
  if (quantity === 0) {
    database.run('DELETE FROM cart_line WHERE user_id = ? AND goods = ? AND record_id = ?', [userId, goods, recordId]);
    return;
  }
  database.run(
    `INSERT INTO cart_line (user_id, goods, record_id, quantity) VALUES (:userId, :goods, :recordId, :quantity)
     ON CONFLICT (user_id, goods, record_id) DO UPDATE SET quantity = :quantity`,
    { userId, goods, recordId, quantity },
  );
}

export function emptyCart(database: Database, userId: number) {
  database.run('DELETE FROM cart_line WHERE user_id = ?', [userId]);
}

const columns = `id, number, state, subtotal, discount, delivery_fee AS deliveryFee, total, currency, delivery, recipient,
  address, paid_by AS paidBy, placed_at AS placedAt`;

export function listOrders(database: Database, userId: number): Order[] {
  return database.all<Order>(`SELECT ${columns} FROM placed_order WHERE user_id = ? ORDER BY placed_at DESC, id DESC`, [
    userId,
  ]);
}

export function findOrder(database: Database, userId: number, number: string): Order | undefined {
  return database.get<Order>(`SELECT ${columns} FROM placed_order WHERE user_id = ? AND number = ?`, [userId, number]);
}

export function listLines(database: Database, orderId: number): Line[] {
  return database.all<Line>(
    `SELECT goods, record_id AS recordId, title, price, quantity FROM placed_order_line WHERE order_id = ? ORDER BY rowid`,
    [orderId],
  );
}

export function insertOrder(
  database: Database,
  userId: number,
  { lines, ...order }: Omit<Order, 'id'> & { lines: readonly Line[] },
): number {
  const { lastId } = database.run(
    `INSERT INTO placed_order (number, user_id, state, subtotal, discount, delivery_fee, total, currency, delivery,
       recipient, address, paid_by, placed_at)
     VALUES (:number, :userId, :state, :subtotal, :discount, :deliveryFee, :total, :currency, :delivery, :recipient,
       :address, :paidBy, :placedAt)`,
    { ...order, userId },
  );
  for (const { goods, recordId, title, price, quantity } of lines) {
    database.run(
      `INSERT INTO placed_order_line (order_id, goods, record_id, title, price, quantity)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [lastId, goods, recordId, title, price, quantity],
    );
  }
  return lastId;
}

export function setOrderState(database: Database, id: number, state: OrderState) {
  database.run('UPDATE placed_order SET state = ? WHERE id = ?', [state, id]);
}

interface NewChange {
  orderId: number;
  state: OrderState;
  userId: number;
  changedAt: string;
}

export function recordChange(database: Database, { orderId, state, userId, changedAt }: NewChange) {
  database.run('INSERT INTO placed_order_change (order_id, state, user_id, changed_at) VALUES (?, ?, ?, ?)', [
    orderId,
    state,
    userId,
    changedAt,
  ]);
}

/** The oldest first. */
export function listChanges(database: Database, orderId: number): OrderChange[] {
  return database.all<OrderChange>(
    `SELECT state, user.name AS by, changed_at AS changedAt
     FROM placed_order_change LEFT JOIN user ON user.id = user_id
     WHERE order_id = ? ORDER BY placed_order_change.id`,
    [orderId],
  );
}
