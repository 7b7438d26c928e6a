// A baker: the people behind the bread.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';

export interface BakerInput {
  name: string;
  email: string | null;
  phone: string | null;
  website: string | null;
  startsAt: string | null;
  story: string | null;
}

export interface Baker extends BakerInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const bakerQuerySchema = z.object({
  page: pageNumber,
});

export type BakerQuery = z.output<typeof bakerQuerySchema>;
