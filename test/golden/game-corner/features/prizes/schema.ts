// A prize: what the wheel may stop at.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';

export interface PrizeInput {
  name: string;
  quantity: number;
}

export interface Prize extends PrizeInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const prizeQuerySchema = z.object({
  page: pageNumber,
});

export type PrizeQuery = z.output<typeof prizeQuerySchema>;
