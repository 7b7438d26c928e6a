// A option: a person or place that can be booked.
import { z } from 'zod';
import { reference, text } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';

export const optionEntryInputSchema = z.object({
  label: text('Label'),
  groupId: reference('Group'),
  default: z.boolean().default(false),
});

export type OptionEntryInput = z.output<typeof optionEntryInputSchema>;

export interface OptionEntry extends OptionEntryInput {
  id: number;
  groupTitle: string;
}

/** What the list can be asked for in its address. */
export const optionEntryQuerySchema = z.object({
  group: z.coerce.number().int().optional(),
  default: z.stringbool().optional(),
  page: pageNumber,
});

export type OptionEntryQuery = z.output<typeof optionEntryQuerySchema>;
