// A event: something that happens on a day.
import { z } from 'zod';
import { choice, date, optional, text, wholeNumber } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';
import { eventEntryTypeOptions } from './choices.ts';

export const eventEntryInputSchema = z.object({
  name: text('Name'),
  date: date('Date'),
  type: choice('Type', eventEntryTypeOptions),
  page: optional(wholeNumber('Page')),
});

export type EventEntryInput = z.output<typeof eventEntryInputSchema>;

export interface EventEntry extends EventEntryInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const eventEntryQuerySchema = z.object({
  type: z.enum(eventEntryTypeOptions).optional(),
  pageMin: z.coerce.number().optional(),
  pageMax: z.coerce.number().optional(),
  dateFrom: z.iso.date().optional(),
  dateTo: z.iso.date().optional(),
  sort: z.enum(['standard', 'date', '-date', 'name', '-name', 'page', '-page']).default('standard'),
  page: pageNumber,
});

export type EventEntryQuery = z.output<typeof eventEntryQuerySchema>;
