/** Transactions: what is booked, joined, bought and paid for, and the dates of it all. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path } from '../shapes.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'use a time such as "09:00"');

/** How records of an entity are booked. */
export const bookingModeSchema = z.discriminatedUnion('by', [
  /** From one day to another: a room for nights, a car for days. */
  z.strictObject({ by: z.literal('days'), unit: z.enum(['night', 'day']) }),
  /** A time of a day, within opening hours: a doctor, a court, a table. */
  z.strictObject({ by: z.literal('times'), opens: clock, closes: clock, minutes: z.int().min(10).max(480) }),
  /** A number of places at something that takes place: a tour, a flight, a screening. */
  z.strictObject({
    by: z.literal('places'),
    /** A date or datetime field; without one the person chooses the day. */
    date: fieldName.optional(),
    /** So many when the record does not say. */
    capacity: z.int().min(1).max(1000),
    seatMap: z.boolean(),
  }),
]);

export const tradeFeatures = [
  /** Records that can be booked, the bookings of each person, and no double booking. */
  feature('booking', {
    path,
    /** e.g. "My bookings" */
    title: line(60),
    /** What a booking is called: "Booking", "Appointment". */
    noun: line(30),
    offers: z
      .array(
        z.strictObject({
          entity: entityName,
          mode: bookingModeSchema,
          /** A money field: for a day or night, a time, or a place. */
          price: fieldName.optional(),
          /** An integer field: so many people or places at most. */
          capacity: fieldName.optional(),
        }),
      )
      .min(1)
      .max(5),
  }),
  /** The payments of each person with their receipts. Every payment is a test: no money moves. */
  feature('payment', { title: line(60) }),
] as const;
