// The orders that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import { insertPayment } from '../payment/table.ts';
import { type Line, type Order, type OrderState, sumOf } from './order.ts';
import { insertOrder, recordChange } from './table.ts';

const deliveryFee = 490;

export function seedOrders(database: Database, now: Date) {
  const day = daysFrom(now);
  const orders: (Pick<Order, 'number' | 'state' | 'recipient' | 'placedAt'> & {
    userId: number;
    lines: Line[];
    changes: { state: OrderState; days: number }[];
  })[] = [
    {
      userId: 1,
      number: 'A-224K87',
      state: 'Delivered',
      recipient: 'Nell Marsh',
      placedAt: `${day(-20, '10:40')}:00.000Z`,
      lines: [
        { goods: 'supplies', recordId: 4, title: 'Hemp rope', price: 1450, quantity: 1 },
        { goods: 'supplies', recordId: 3, title: 'Storm lamp', price: 3900, quantity: 1 },
      ],
      changes: [
        { state: 'Shipped', days: -19 },
        { state: 'Delivered', days: -18 },
      ],
    },
    {
      userId: 2,
      number: 'A-2248KK',
      state: 'Paid',
      recipient: 'Ben Okoro',
      placedAt: `${day(-2, '10:14')}:00.000Z`,
      lines: [
        { goods: 'supplies', recordId: 3, title: 'Storm lamp', price: 3900, quantity: 2 },
        { goods: 'supplies', recordId: 4, title: 'Hemp rope', price: 1450, quantity: 2 },
      ],
      changes: [],
    },
    {
      userId: 1,
      number: 'A-2255K3',
      state: 'Shipped',
      recipient: 'Nell Marsh',
      placedAt: `${day(-3, '10:21')}:00.000Z`,
      lines: [
        { goods: 'supplies', recordId: 2, title: 'Boat varnish', price: 2600, quantity: 1 },
        { goods: 'supplies', recordId: 1, title: 'Pine tar', price: 1250, quantity: 1 },
      ],
      changes: [{ state: 'Shipped', days: -2 }],
    },
    {
      userId: 2,
      number: 'A-226226',
      state: 'Delivered',
      recipient: 'Ben Okoro',
      placedAt: `${day(-23, '10:11')}:00.000Z`,
      lines: [
        { goods: 'supplies', recordId: 1, title: 'Pine tar', price: 1250, quantity: 2 },
        { goods: 'supplies', recordId: 2, title: 'Boat varnish', price: 2600, quantity: 2 },
      ],
      changes: [
        { state: 'Shipped', days: -22 },
        { state: 'Delivered', days: -21 },
      ],
    },
    {
      userId: 1,
      number: 'A-226939',
      state: 'Cancelled',
      recipient: 'Nell Marsh',
      placedAt: `${day(-5, '10:35')}:00.000Z`,
      lines: [
        { goods: 'supplies', recordId: 4, title: 'Hemp rope', price: 1450, quantity: 1 },
        { goods: 'supplies', recordId: 3, title: 'Storm lamp', price: 3900, quantity: 1 },
      ],
      changes: [{ state: 'Cancelled', days: -4 }],
    },
    {
      userId: 2,
      number: 'A-227652',
      state: 'Paid',
      recipient: 'Ben Okoro',
      placedAt: `${day(-6, '10:42')}:00.000Z`,
      lines: [
        { goods: 'supplies', recordId: 3, title: 'Storm lamp', price: 3900, quantity: 2 },
        { goods: 'supplies', recordId: 4, title: 'Hemp rope', price: 1450, quantity: 2 },
      ],
      changes: [],
    },
    {
      userId: 1,
      number: 'A-228365',
      state: 'Delivered',
      recipient: 'Nell Marsh',
      placedAt: `${day(-26, '10:32')}:00.000Z`,
      lines: [
        { goods: 'supplies', recordId: 2, title: 'Boat varnish', price: 2600, quantity: 1 },
        { goods: 'supplies', recordId: 1, title: 'Pine tar', price: 1250, quantity: 1 },
      ],
      changes: [
        { state: 'Shipped', days: -25 },
        { state: 'Delivered', days: -24 },
      ],
    },
    {
      userId: 2,
      number: 'A-229K78',
      state: 'Shipped',
      recipient: 'Ben Okoro',
      placedAt: `${day(-8, '10:06')}:00.000Z`,
      lines: [
        { goods: 'supplies', recordId: 1, title: 'Pine tar', price: 1250, quantity: 2 },
        { goods: 'supplies', recordId: 2, title: 'Boat varnish', price: 2600, quantity: 2 },
      ],
      changes: [{ state: 'Shipped', days: -7 }],
    },
  ];
  for (const { userId, changes, ...order } of orders) {
    const subtotal = sumOf(order.lines);
    const total = subtotal + deliveryFee;
    const paidBy = `P${order.number.slice(1)}`;
    insertPayment(database, {
      userId,
      number: paidBy,
      purpose: `Order ${order.number}`,
      link: `/my-orders/${order.number}`,
      amount: total,
      currency: 'EUR',
      method: 'Card',
      cardEnding: '4242',
      paidAt: order.placedAt,
    });
    const orderId = insertOrder(database, userId, {
      ...order,
      subtotal,
      discount: 0,
      deliveryFee,
      total,
      currency: 'EUR',
      delivery: 'Standard delivery',
      address: '14 Harbour Street',
      paidBy,
    });
    for (const { state, days } of changes)
      recordChange(database, { orderId, state, userId: 2, changedAt: `${day(days, '09:20')}:00.000Z` });
  }
}
