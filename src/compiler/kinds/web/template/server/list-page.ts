// One page of a longer list.
import { z } from 'zod';

export interface ListPage<Item> {
  items: Item[];
  /** How many there are on all pages together. */
  total: number;
  page: number;
  pageCount: number;
}

/** The query parameter `page`, from 1. */
export const pageNumber = z.coerce.number().int().min(1).default(1);

export function listPage<Item>(
  items: Item[],
  { total, page, size }: { total: number; page: number; size: number },
): ListPage<Item> {
  return { items, total, page, pageCount: Math.max(1, Math.ceil(total / size)) };
}
