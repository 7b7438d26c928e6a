// Turns the cart into an order: prices, stock, payment and the order itself in one transaction.
import type { Database } from '../../server/db.ts';
import { HttpError } from '../../server/errors.ts';
import { makeNumber } from '../../server/numbers.ts';
import { takePayment } from '../payment/take-payment.ts';
import { cartOf } from './cart-of.ts';
import { coupons } from './coupons.ts';
import { currency, goods } from './goods.ts';
import { deliveryFee, type CartLine, type Order } from './order.ts';
import type { OrderInput } from './schema.ts';
import { emptyCart, findOrder, insertOrder } from './table.ts';
import { words } from './words.ts';

/** Throws a 409 that names the article when there is not enough of it, a 422 for what was entered. */
export function placeOrder(database: Database, userId: number, input: OrderInput): Order {
  return database.transaction(() => {
    const { lines, subtotal } = cartOf(database, userId);
    if (lines.length === 0) throw new HttpError(409, 'Your cart is empty.');
    for (const line of lines) takeFromStock(database, line);
    const discount = discountOf(input.coupon, subtotal);
    const fee = deliveryFee(input.delivery);
    const total = subtotal - discount + fee;
    const number = makeNumber('A');
    const due = {
      userId,
      purpose: `Order ${number}`,
      link: `${words.path}/${number}`,
      amount: total,
      currency,
    };
    const payment = takePayment(database, due, input);
    insertOrder(database, userId, {
      number,
      state: 'Paid',
      subtotal,
      discount,
      deliveryFee: fee,
      total,
      currency,
      delivery: input.delivery,
      recipient: input.recipient,
      address: input.address,
      paidBy: payment.number,
      placedAt: new Date().toISOString(),
      lines,
    });
    emptyCart(database, userId);
    const order = findOrder(database, userId, number);
    if (!order) throw new Error(`The order ${number} was not kept.`);
    return order;
  });
}

function takeFromStock(database: Database, { goods: key, recordId, title, quantity, stock }: CartLine) {
  if (stock === null) return;
  if (quantity > stock) {
    const left = stock > 0 ? `Only ${stock} of “${title}” are left.` : `“${title}” is sold out.`;
    throw new HttpError(409, `${left} Please change your cart.`);
  }
  goods.find((each) => each.key === key)?.takeFromStock?.(database, recordId, quantity);
}

function discountOf(code: string | null, subtotal: number): number {
  if (code === null) return 0;
  const coupon = coupons.find((each) => each.code === code.toUpperCase());
  if (coupon) return Math.round((subtotal * coupon.percent) / 100);
  const message = `There is no coupon "${code}".`;
  throw new HttpError(422, message, { coupon: message });
}
