// A advertisement: what neighbours of the bakery offer.
import { z } from 'zod';
import { choice, date, optional, text, url } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';
import { advertisementSpaceOptions } from './choices.ts';

export const advertisementInputSchema = z.object({
  title: text('Title'),
  text: optional(text('Text', 5_000)),
  link: optional(url('Link')),
  space: optional(choice('Shown on', advertisementSpaceOptions)),
  endsOn: optional(date('Last day')),
});

export type AdvertisementInput = z.output<typeof advertisementInputSchema>;

export interface Advertisement extends AdvertisementInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const advertisementQuerySchema = z.object({
  page: pageNumber,
});

export type AdvertisementQuery = z.output<typeof advertisementQuerySchema>;
