/** Transactions: what is booked, joined, bought and paid for, and the dates of it all. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path, roleName } from '../shapes.ts';

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

/** Those who look after the orders or bookings of everybody, on a page of their own. */
const staffSchema = z.strictObject({ path, roles: z.array(roleName).min(1).max(4) });

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
    staff: staffSchema.optional(),
  }),
  /** The payments of each person with their receipts. Every payment is a test: no money moves. */
  feature('payment', { title: line(60) }),
  /** A cart, an order with delivery and a test payment, and the orders of each person. */
  feature('checkout', {
    path,
    /** e.g. "My orders" */
    title: line(60),
    /** What is sold: its money field, and an integer field where stock is kept. */
    goods: z
      .array(z.strictObject({ entity: entityName, price: fieldName, stock: fieldName.optional() }))
      .min(1)
      .max(4),
    /** Codes that take per cent off. */
    coupons: z
      .array(z.strictObject({ code: z.string().regex(/^[A-Z0-9]{3,20}$/), percent: z.int().min(1).max(90) }))
      .max(4),
    staff: staffSchema.optional(),
  }),
  /** Records that people join, once each, as long as there are places. */
  feature('enrolment', {
    path,
    /** e.g. "My enrolments" */
    title: line(60),
    /** "Enrol" and "Enrolled", "Join" and "Joined" */
    verb: line(20),
    done: line(20),
    /** So many places when the record does not say. */
    places: z.int().min(1).max(10_000),
    /** Roles whose people see who has joined; nobody where it is left out. */
    seenBy: z.array(roleName).min(1).max(4).optional(),
    offers: z
      .array(
        z.strictObject({
          entity: entityName,
          /** When it takes place, or begins. */
          date: fieldName.optional(),
          /** When it ends; joining is open until then. */
          until: fieldName.optional(),
          capacity: fieldName.optional(),
        }),
      )
      .min(1)
      .max(4),
  }),
  /** Records that are lent for some days, renewed, brought back, and waited for while they are out. */
  feature('lending', {
    path,
    /** e.g. "My loans" */
    title: line(60),
    entity: entityName,
    /** How many days a loan lasts; each renewal adds as many. */
    days: z.int().min(1).max(365),
    /** So often at most, and not while somebody waits. */
    renewals: z.int().min(0).max(10),
    /** Loans at a time for one person. */
    most: z.int().min(1).max(50),
    /** An integer field with the number of copies; one where there is none. */
    copies: fieldName.optional(),
    staff: staffSchema.optional(),
  }),
  /** Records with dates, and one's own bookings, by month, week and day. */
  feature('calendar', {
    path,
    title: line(60),
    entries: z.array(z.strictObject({ entity: entityName, date: fieldName, until: fieldName.optional() })).max(4),
  }),
] as const;
