// A loan: a tool that somebody has asked for.
import { z } from 'zod';
import { date, reference, text } from '../../server/input.ts';

export const loanInputSchema = z.object({
  purpose: text('Purpose'),
  toolId: reference('Tool'),
  startsOn: date('Starts on'),
  returned: z.boolean().default(false),
});

export type LoanInput = z.output<typeof loanInputSchema>;

export interface Loan extends LoanInput {
  id: number;
  toolTitle: string;
  ownerId: number;
  ownerName: string;
}
