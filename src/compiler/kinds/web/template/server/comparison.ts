// Records side by side, and what could stand beside them.
import { z } from 'zod';
import type { RecordOption } from './list-page.ts';

export interface Comparison<Item> {
  records: Item[];
  others: RecordOption[];
}

/** `?ids=3,8`: at most four; what is no id is passed over. */
export const comparisonQuerySchema = z.object({
  ids: z
    .string()
    .default('')
    .transform((text) => [...new Set(text.split(',').map(Number))].filter((id) => Number.isSafeInteger(id) && id > 0))
    .transform((ids) => ids.slice(0, 4)),
});
