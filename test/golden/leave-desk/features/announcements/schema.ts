// A announcement: what everybody in the house should know.
import { z } from 'zod';
import { date, optional, text } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';

export const announcementInputSchema = z.object({
  headline: text('Headline'),
  publishedOn: optional(date('Published on')),
  visibleUntil: optional(date('Visible until')),
  text: text('Text', 5_000),
});

export type AnnouncementInput = z.output<typeof announcementInputSchema>;

export interface Announcement extends AnnouncementInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const announcementQuerySchema = z.object({
  page: pageNumber,
});

export type AnnouncementQuery = z.output<typeof announcementQuerySchema>;
