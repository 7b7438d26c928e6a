// Payments in the database; each is read by who made it only.
import type { Database } from '../../server/db.ts';
import type { Payment } from './payment.ts';

const columns = 'id, number, purpose, link, amount, currency, method, card_ending AS cardEnding, paid_at AS paidAt';

export function listPayments(database: Database, userId: number): Payment[] {
  return database.all<Payment>(`SELECT ${columns} FROM payment WHERE user_id = ? ORDER BY paid_at DESC, id DESC`, [
    userId,
  ]);
}

export function findPayment(database: Database, userId: number, number: string): Payment | undefined {
  return database.get<Payment>(`SELECT ${columns} FROM payment WHERE user_id = ? AND number = ?`, [userId, number]);
}

export function insertPayment(database: Database, payment: Omit<Payment, 'id'> & { userId: number }) {
  database.run(
    `INSERT INTO payment (number, user_id, purpose, link, amount, currency, method, card_ending, paid_at)
     VALUES (:number, :userId, :purpose, :link, :amount, :currency, :method, :cardEnding, :paidAt)`,
    { ...payment },
  );
}
