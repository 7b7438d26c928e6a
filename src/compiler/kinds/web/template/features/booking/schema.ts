// What a person sends to book, and to move a booking.
import { z } from 'zod';
import { date, optional, text, time, wholeNumber } from '../../server/input.ts';

const when = {
  /** The first day, or the day of the time. */
  day: optional(date('Date')),
  /** The day of departure, when days are booked. */
  until: optional(date('Last day')),
  /** When a time is booked. */
  time: optional(time('Time')),
};

export const bookingSchema = z.object({
  ...when,
  offer: z.string(),
  recordId: z.int(),
  places: optional(wholeNumber('Number of people', { minimum: 1, maximum: 500 })),
  seats: z.array(z.string().max(8)).max(20).default([]),
  note: optional(text('Note', 1_000)),
});

export const moveSchema = z.object(when);

export type BookingInput = z.infer<typeof bookingSchema>;
export type MoveInput = z.infer<typeof moveSchema>;
