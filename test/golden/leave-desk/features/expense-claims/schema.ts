// A expense claim: what somebody paid for the house and would like to have back.
import { z } from 'zod';
import { choice, date, money, text } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';
import { expenseClaimStatusOptions } from './choices.ts';

export const expenseClaimInputSchema = z.object({
  purpose: text('Purpose'),
  amount: money('Amount', { minimum: 0 }),
  paidOn: date('Paid on'),
  status: choice('Status', expenseClaimStatusOptions).default('Sent'),
});

export type ExpenseClaimInput = z.output<typeof expenseClaimInputSchema>;

export interface ExpenseClaim extends ExpenseClaimInput {
  id: number;
  ownerId: number;
  ownerName: string;
  commentCount: number;
}

/** What the list can be asked for in its address. */
export const expenseClaimQuerySchema = z.object({
  q: z.string().trim().max(200).default(''),
  status: z.enum(expenseClaimStatusOptions).optional(),
  amountMin: z.coerce.number().optional(),
  amountMax: z.coerce.number().optional(),
  sort: z.enum(['standard', 'amount', '-amount', 'paidOn', '-paidOn', 'most-discussed']).default('standard'),
  page: pageNumber,
});

export type ExpenseClaimQuery = z.output<typeof expenseClaimQuerySchema>;
