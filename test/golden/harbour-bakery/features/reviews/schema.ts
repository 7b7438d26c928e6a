// A review: what guests say.
import { z } from 'zod';
import { number, optional, reference, text } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';

export const reviewInputSchema = z.object({
  headline: text('Headline'),
  productId: reference('Product'),
  stars: number('Stars', { minimum: 1, maximum: 5 }),
  text: optional(text('Text', 5_000)),
});

export type ReviewInput = z.output<typeof reviewInputSchema>;

export interface Review extends ReviewInput {
  id: number;
  productTitle: string;
}

/** What the list can be asked for in its address. */
export const reviewQuerySchema = z.object({
  product: z.coerce.number().int().optional(),
  page: pageNumber,
});

export type ReviewQuery = z.output<typeof reviewQuerySchema>;
