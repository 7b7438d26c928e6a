/** What a run is to change about a product: a request in words, with what is given up for it. */
import { z } from 'zod';

export const changeOrderSchema = z.strictObject({
  /** Unique within the product, e.g. `change-3`. */
  id: z.string(),
  text: z.string(),
  /** Requirements that the person gives up, e.g. `R4`. */
  withdraw: z.array(z.string()),
  /** Instead of reading the text: the blueprint of this version again. */
  version: z.int().min(1).nullable(),
  /** With `version`: the data as they were then as well. */
  withData: z.boolean(),
  /** With `version` and its data: the code stays as it is, only the data come back. */
  keepsCode: z.boolean().default(false),
});

export type ChangeOrder = z.infer<typeof changeOrderSchema>;
