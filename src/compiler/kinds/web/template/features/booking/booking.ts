// What bookings are made of, for the server and the pages alike.
import type { Database } from '../../server/db.ts';

/**
 * How a record is booked: from one day to another, for a time of a day, or with a number of places at something that
 * takes place once.
 */
export type BookingMode =
  | { by: 'days'; unit: 'night' | 'day' }
  | { by: 'times'; opens: string; closes: string; minutes: number }
  | { by: 'places'; hasSeatMap: boolean };

/** A kind of record that can be booked. */
export interface Offer {
  /** The folder of the records below /api, e.g. "rooms". */
  key: string;
  /** e.g. "Room" */
  label: string;
  /** Where its pages are, e.g. "/rooms". */
  path: string;
  mode: BookingMode;
  currency: string;
  find: (database: Database, id: number) => OfferedRecord | undefined;
}

export interface OfferedRecord {
  id: number;
  title: string;
  /** For a day or night, a time, or a place; in minor units. Null when nothing is charged. */
  price: number | null;
  /** So many people or places at most. */
  capacity: number | null;
  /** When it takes place, where that is fixed: "2026-05-04" or "2026-05-04T18:30". */
  takesPlace: string | null;
}

export interface Booking {
  id: number;
  /** e.g. "B-4F7H2K" */
  number: string;
  offer: string;
  recordId: number;
  /** The record's title when it was booked. */
  title: string;
  /** "2026-05-04" when days are booked, "2026-05-04T18:30" when times are. */
  startsAt: string;
  endsAt: string;
  places: number;
  /** e.g. "A1, A2"; empty without a seat map. */
  seats: string;
  note: string;
  /** In minor units; null when nothing is charged. */
  total: number | null;
  currency: string;
  status: BookingStatus;
  /** The number of the payment; null until it is paid. */
  paidBy: string | null;
}

export type BookingStatus = 'Confirmed' | 'Cancelled';

/** Who confirmed or cancelled a booking, and when. */
export interface BookingChange {
  status: BookingStatus;
  /** Null when that person no longer has an account. */
  by: string | null;
  /** An ISO instant. */
  changedAt: string;
}

/** A booking with what its page needs to know. */
export interface BookingAnswer extends Booking {
  /** The oldest first. */
  changes: BookingChange[];
  mode: BookingMode;
  label: string;
  path: string;
  /** It lies ahead and is not cancelled. */
  mayCancel: boolean;
  mayMove: boolean;
}

/** A booking as those see it who manage bookings. */
export interface ManagedBooking extends BookingAnswer {
  customer: string;
  email: string;
  /** It lies ahead and nobody has looked at it yet. */
  mayConfirm: boolean;
}

/** What is free of one record. */
export interface Availability {
  mode: BookingMode;
  currency: string;
  record: OfferedRecord;
  /** Days that are taken, from today for a year; for records that are booked by days. */
  takenDays: string[];
  /** The times of the day that was asked for; for records that are booked by times. */
  times: { time: string; isFree: boolean }[];
  /** For records that are booked by places; null when there is no limit. */
  placesLeft: number | null;
  takenSeats: string[];
}

const seatsInRow = 6;

/** The labels of a seat map: rows of six, "A1" to "A6", then "B1". */
export function seatLabels(capacity: number): string[] {
  return Array.from({ length: capacity }, (_, index) => {
    const row = String.fromCharCode(65 + (Math.floor(index / seatsInRow) % 26));
    return `${row}${(index % seatsInRow) + 1}`;
  });
}

/** What a booking costs, in minor units; null when nothing is charged. */
export function totalOf(price: number | null, mode: BookingMode, { days, places }: { days: number; places: number }) {
  if (price === null) return null;
  switch (mode.by) {
    case 'days':
      return price * days;
    case 'times':
      return price;
    case 'places':
      return price * places;
  }
}
