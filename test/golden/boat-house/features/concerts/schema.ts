// A concert: an evening of music on the jetty.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';

export interface ConcertInput {
  title: string;
  startsAt: string;
  seats: number | null;
  price: number | null;
}

export interface Concert extends ConcertInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const concertQuerySchema = z.object({
  page: pageNumber,
});

export type ConcertQuery = z.output<typeof concertQuerySchema>;
