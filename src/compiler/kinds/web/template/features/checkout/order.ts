// What carts and orders are made of, for the server and the pages alike.
import type { Database } from '../../server/db.ts';

/** A kind of record that is sold. */
export interface Goods {
  /** The folder of the records below /api, e.g. "products". */
  key: string;
  /** Where its pages are, e.g. "/products". */
  path: string;
  find: (database: Database, id: number) => Article | undefined;
  /** Takes so many from the stock; absent where none is kept. A negative number puts them back. */
  takeFromStock?: (database: Database, id: number, quantity: number) => void;
}

export interface Article {
  id: number;
  title: string;
  /** In minor units. */
  price: number;
  /** How many there are; null where no stock is kept. */
  stock: number | null;
}

export interface Line {
  goods: string;
  recordId: number;
  title: string;
  /** Of one, in minor units. */
  price: number;
  quantity: number;
}

export interface CartLine extends Line {
  path: string;
  stock: number | null;
}

export interface Cart {
  lines: CartLine[];
  /** How many articles, all lines together. */
  count: number;
  subtotal: number;
  currency: string;
}

export const orderStates = ['Placed', 'Paid', 'Shipped', 'Delivered', 'Cancelled'] as const;

export type OrderState = (typeof orderStates)[number];

export interface Order {
  id: number;
  /** e.g. "A-4F7H2K" */
  number: string;
  state: OrderState;
  subtotal: number;
  discount: number;
  deliveryFee: number;
  total: number;
  currency: string;
  delivery: string;
  recipient: string;
  address: string;
  paidBy: string | null;
  /** An ISO instant. */
  placedAt: string;
}

/** Who brought an order into a state, and when. */
export interface OrderChange {
  state: OrderState;
  /** Null when that person no longer has an account. */
  by: string | null;
  /** An ISO instant. */
  changedAt: string;
}

export interface OrderAnswer extends Order {
  lines: (Line & { path: string })[];
  /** The oldest first. */
  changes: OrderChange[];
  mayCancel: boolean;
}

/** An order as those see it who manage orders. */
export interface ManagedOrder extends OrderAnswer {
  customer: string;
  email: string;
}

/** Where an order goes from each state when all is well. */
export const nextStates: Partial<Record<OrderState, OrderState>> = {
  Placed: 'Paid',
  Paid: 'Shipped',
  Shipped: 'Delivered',
};

export const deliveries = [
  { name: 'Standard delivery', fee: 490, days: '3 to 5 days' },
  { name: 'Express delivery', fee: 990, days: 'next day' },
  { name: 'Pick up', fee: 0, days: 'ready today' },
] as const;

export function deliveryFee(name: string): number {
  return deliveries.find((each) => each.name === name)?.fee ?? 0;
}

export function sumOf(lines: readonly Pick<Line, 'price' | 'quantity'>[]): number {
  return lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
}
