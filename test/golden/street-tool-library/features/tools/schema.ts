// A tool: what neighbours lend each other.
import { z } from 'zod';
import { choice, optional, text } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';
import { toolKindOptions } from './choices.ts';

export const toolInputSchema = z.object({
  name: text('Name'),
  kind: choice('Kind', toolKindOptions),
  condition: optional(text('Condition', 5_000)),
});

export type ToolInput = z.output<typeof toolInputSchema>;

export interface Tool extends ToolInput {
  id: number;
  ownerId: number;
  ownerName: string;
  loanCount: number;
}

/** What the list can be asked for in its address. */
export const toolQuerySchema = z.object({
  q: z.string().trim().max(200).default(''),
  kind: z.enum(toolKindOptions).optional(),
  sort: z.enum(['standard', 'most-loans']).default('standard'),
  page: pageNumber,
});

export type ToolQuery = z.output<typeof toolQuerySchema>;
