// Records as answers: one page of a longer list, or all as options.
import { z } from 'zod';

export interface ListPage<Item> {
  items: Item[];
  /** How many there are on all pages together. */
  total: number;
  page: number;
  pageCount: number;
  /** Position of the first item in the whole list, from 1. */
  first: number;
}

/** A record as an option of a select. */
export interface RecordOption {
  value: number;
  label: string;
}

/** The query parameter `page`, from 1. */
export const pageNumber = z.coerce.number().int().min(1).default(1);

/** Words of the title, and the page. */
export const titleQuerySchema = z.object({ q: z.string().trim().max(200).default(''), page: pageNumber });

export type TitleQuery = z.output<typeof titleQuerySchema>;

/** Where in a list of `total` records a page is; the last one stands for all after it. */
export function placeOf({ page, total, size }: { page: number; total: number; size: number }) {
  const pageCount = Math.max(1, Math.ceil(total / size));
  const actual = Math.min(page, pageCount);
  return { page: actual, pageCount, limit: size, offset: (actual - 1) * size };
}
