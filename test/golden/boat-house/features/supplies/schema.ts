// A supply: what the shop by the jetty sells.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';

export interface SupplyInput {
  name: string;
  price: number;
  stock: number;
}

export interface Supply extends SupplyInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const supplyQuerySchema = z.object({
  page: pageNumber,
});

export type SupplyQuery = z.output<typeof supplyQuerySchema>;
