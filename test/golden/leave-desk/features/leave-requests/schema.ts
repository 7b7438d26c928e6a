// A leave request: days that somebody would like to have off.
import { z } from 'zod';
import { choice, date, text, wholeNumber } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';
import { leaveRequestStatusOptions } from './choices.ts';

export const leaveRequestInputSchema = z.object({
  reason: text('Reason'),
  reference: text('Request number').default(''),
  status: choice('Status', leaveRequestStatusOptions).default('Pending'),
  startsOn: date('Starts on'),
  days: wholeNumber('Days', { minimum: 1, maximum: 60 }),
});

export type LeaveRequestInput = z.output<typeof leaveRequestInputSchema>;

export interface LeaveRequest extends LeaveRequestInput {
  id: number;
  ownerId: number;
  ownerName: string;
  assigneeId: number | null;
  assigneeName: string | null;
}

/** What the list can be asked for in its address. */
export const leaveRequestQuerySchema = z.object({
  page: pageNumber,
});

export type LeaveRequestQuery = z.output<typeof leaveRequestQuerySchema>;
