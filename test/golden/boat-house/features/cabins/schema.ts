// A cabin: a place to sleep by the water.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';

export interface CabinInput {
  name: string;
  guests: number | null;
  pricePerNight: number;
}

export interface Cabin extends CabinInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const cabinQuerySchema = z.object({
  page: pageNumber,
});

export type CabinQuery = z.output<typeof cabinQuerySchema>;
