// A product: everything that leaves our oven.
import { z } from 'zod';
import { choice, date, dateTime, money, number, optional, reference, text, wholeNumber } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';
import { productCategoryOptions } from './choices.ts';

export const productInputSchema = z.object({
  name: text('Name'),
  description: text('Description', 5_000),
  category: choice('Category', productCategoryOptions),
  price: money('Price', { minimum: 0 }),
  weight: optional(wholeNumber('Weight', { minimum: 1 })),
  vegan: z.boolean().default(false),
  fat: optional(number('Fat', { minimum: 0, maximum: 100 })),
  rating: optional(number('Rating', { minimum: 0, maximum: 5 })),
  picture: optional(text('Picture')),
  bakerId: reference('Baker'),
  goesWithId: optional(reference('Goes with')),
  since: optional(date('Since')),
  nextBatch: optional(dateTime('Next batch')),
});

export type ProductInput = z.output<typeof productInputSchema>;

export interface Product extends ProductInput {
  id: number;
  bakerTitle: string;
  goesWithTitle: string | null;
}

/** What the list can be asked for in its address. */
export const productQuerySchema = z.object({
  baker: z.coerce.number().int().optional(),
  goesWith: z.coerce.number().int().optional(),
  q: z.string().trim().max(200).default(''),
  category: z.enum(productCategoryOptions).optional(),
  vegan: z.stringbool().optional(),
  priceMin: z.coerce.number().optional(),
  priceMax: z.coerce.number().optional(),
  sinceFrom: z.iso.date().optional(),
  sinceTo: z.iso.date().optional(),
  nextBatchFrom: z.iso.date().optional(),
  nextBatchTo: z.iso.date().optional(),
  sort: z.enum(['standard', 'name', '-name', 'price', '-price', 'rating', '-rating']).default('standard'),
  page: pageNumber,
});

export type ProductQuery = z.output<typeof productQuerySchema>;
