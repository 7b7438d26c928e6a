// A loan: a tool that somebody has asked for.
import { z } from 'zod';
import { date, optional, reference, text } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';

export const loanInputSchema = z.object({
  purpose: text('Purpose'),
  toolId: reference('Tool'),
  startsOn: date('Starts on'),
  dueOn: optional(date('Due on')),
  returned: z.boolean().default(false),
  followsOnId: optional(reference('Follows on')),
});

export type LoanInput = z.output<typeof loanInputSchema>;

export interface Loan extends LoanInput {
  id: number;
  toolTitle: string;
  followsOnTitle: string | null;
  ownerId: number;
  ownerName: string;
}

/** What the list can be asked for in its address. */
export const loanQuerySchema = z.object({
  tool: z.coerce.number().int().optional(),
  page: pageNumber,
});

/** With the person whose list it is. */
export type LoanQuery = z.output<typeof loanQuerySchema> & { readerId: number };
