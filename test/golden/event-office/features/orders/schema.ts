// A order: what an event costs.
import { z } from 'zod';
import { choice, money, optional, reference, text, wholeNumber } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';
import { orderStatusOptions } from './choices.ts';

export const orderInputSchema = z.object({
  reference: text('Reference'),
  eventId: reference('Event'),
  totalValue: money('Total'),
  status: choice('Status', orderStatusOptions),
  keyValue: optional(wholeNumber('Key')),
});

export type OrderInput = z.output<typeof orderInputSchema>;

export interface Order extends OrderInput {
  id: number;
  eventTitle: string;
}

/** What the list can be asked for in its address. */
export const orderQuerySchema = z.object({
  event: z.coerce.number().int().optional(),
  q: z.string().trim().max(200).default(''),
  page: pageNumber,
});

export type OrderQuery = z.output<typeof orderQuerySchema>;
