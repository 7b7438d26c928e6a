// What a person sends to change the cart and to place an order.
import { z } from 'zod';
import { choice, optional, text, wholeNumber } from '../../server/input.ts';
import { cardShape } from '../payment/schema.ts';
import { deliveries } from './order.ts';

export const lineSchema = z.object({
  goods: z.string(),
  recordId: z.int(),
  quantity: wholeNumber('Quantity', { minimum: 0, maximum: 999 }),
});

export const orderSchema = z.object({
  recipient: text('Name', 80),
  address: text('Delivery address', 300),
  delivery: choice(
    'Delivery',
    deliveries.map(({ name }) => name),
  ),
  coupon: optional(text('Coupon code', 30)),
  ...cardShape,
});

export type OrderInput = z.infer<typeof orderSchema>;
