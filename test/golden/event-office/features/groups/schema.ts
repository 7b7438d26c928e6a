// A group: people who work together.
import { z } from 'zod';
import { optional, reference, text } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';

export const groupInputSchema = z.object({
  name: text('Name'),
  leadId: optional(reference('Lead')),
  parentId: optional(reference('Parent group')),
});

export type GroupInput = z.output<typeof groupInputSchema>;

export interface Group extends GroupInput {
  id: number;
  leadTitle: string | null;
  parentTitle: string | null;
}

/** What the list can be asked for in its address. */
export const groupQuerySchema = z.object({
  lead: z.coerce.number().int().optional(),
  parent: z.coerce.number().int().optional(),
  page: pageNumber,
});

export type GroupQuery = z.output<typeof groupQuerySchema>;
