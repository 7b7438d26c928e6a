// A book: a book that somebody wants to read.
import { z } from 'zod';
import { optional, text, wholeNumber } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';

export const bookInputSchema = z.object({
  title: text('Title'),
  author: optional(text('Author')),
  pages: optional(wholeNumber('Pages', { minimum: 1 })),
});

export type BookInput = z.output<typeof bookInputSchema>;

export interface Book extends BookInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const bookQuerySchema = z.object({
  page: pageNumber,
});

export type BookQuery = z.output<typeof bookQuerySchema>;
