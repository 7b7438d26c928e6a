// A public holiday: days on which nobody works.
import { z } from 'zod';
import { date, text } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';

export const holidayInputSchema = z.object({
  name: text('Name'),
  day: date('Day'),
});

export type HolidayInput = z.output<typeof holidayInputSchema>;

export interface Holiday extends HolidayInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const holidayQuerySchema = z.object({
  page: pageNumber,
});

export type HolidayQuery = z.output<typeof holidayQuerySchema>;
