// What a person enters to pay: card details only when they pay by card.
import { z } from 'zod';
import { choice } from '../../server/input.ts';
import { paymentMethods } from './payment.ts';

const typed = z
  .string()
  .nullish()
  .transform((value) => (value ?? '').trim());

export const cardShape = {
  method: choice('Payment method', paymentMethods),
  cardNumber: typed,
  cardExpiry: typed,
  cardCode: typed,
};

export const cardSchema = z.object(cardShape);

export type CardDetails = z.infer<typeof cardSchema>;
