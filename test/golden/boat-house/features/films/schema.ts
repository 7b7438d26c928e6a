// A film: short films of the river.
import { z } from 'zod';
import { pageNumber } from '../../server/list-page.ts';

export interface FilmInput {
  title: string;
}

export interface Film extends FilmInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const filmQuerySchema = z.object({
  page: pageNumber,
});

export type FilmQuery = z.output<typeof filmQuerySchema>;
