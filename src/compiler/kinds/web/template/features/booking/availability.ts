// What is still free of a record, and what to offer instead of what is taken.
import type { Database } from '../../server/db.ts';
import { addDays, daysFromTo, toDay } from '../../web/days.ts';
import { formatDate } from '../../web/format.ts';
import { seatLabels, type Availability, type Booking, type Offer, type OfferedRecord } from './booking.ts';
import { minuteOf, timesOf, type Span } from './span.ts';
import { listBookingsBetween } from './table.ts';

/** @param day the day whose times are wanted. */
export function availabilityOf(
  database: Database,
  offer: Offer,
  record: OfferedRecord,
  day: string,
  now: Date,
): Availability {
  const { mode } = offer;
  const today = toDay(now);
  const between = (startsAt: string, endsAt: string) =>
    listBookingsBetween(database, { offer: offer.key, recordId: record.id, startsAt, endsAt });
  const free: Availability = {
    mode,
    currency: offer.currency,
    record,
    takenDays: [],
    times: [],
    placesLeft: null,
    takenSeats: [],
  };
  switch (mode.by) {
    case 'days':
      return {
        ...free,
        takenDays: between(today, addDays(today, 366)).flatMap(({ startsAt, endsAt }) => daysFromTo(startsAt, endsAt)),
      };
    case 'times': {
      const taken = new Set(between(day, addDays(day, 1)).map(({ startsAt }) => startsAt));
      const minute = minuteOf(now);
      const isFree = (time: string) => !taken.has(`${day}T${time}`) && `${day}T${time}` > minute;
      return { ...free, times: timesOf(mode).map((time) => ({ time, isFree: isFree(time) })) };
    }
    case 'places': {
      const start = record.takesPlace ?? day;
      const bookings = between(start, addDays(start, 1));
      return {
        ...free,
        placesLeft: record.capacity === null ? null : Math.max(0, record.capacity - placesOf(bookings)),
        takenSeats: seatsOf(bookings),
      };
    }
  }
}

/** Why the span cannot be booked, in a sentence with what is free instead; undefined when it can. */
export function conflictOf(
  database: Database,
  offer: Offer,
  record: OfferedRecord,
  wanted: Span & { places: number; seats: readonly string[] },
  exceptId?: number,
): string | undefined {
  const held = listBookingsBetween(database, { offer: offer.key, recordId: record.id, ...wanted, exceptId });
  if (offer.mode.by === 'places') return lackOfPlaces(record, held, wanted);
  const [first] = held;
  if (!first) return undefined;
  if (offer.mode.by === 'times') {
    const { times } = availabilityOf(database, offer, record, wanted.startsAt.slice(0, 10), new Date());
    const others = times.filter(({ isFree }) => isFree).map(({ time }) => time);
    return `${wanted.startsAt.slice(11)} is already taken. ${others.length > 0 ? `Still free that day: ${others.slice(0, 4).join(', ')}.` : 'Nothing else is free that day.'}`;
  }
  const next = nextFree(database, offer, record, wanted);
  return `${record.title} is already taken from ${formatDate(first.startsAt)} to ${formatDate(first.endsAt)}. Free instead: ${formatDate(next)} to ${formatDate(addDays(next, wanted.days))}.`;
}

function lackOfPlaces(
  { capacity }: OfferedRecord,
  held: readonly Booking[],
  { places, seats }: { places: number; seats: readonly string[] },
): string | undefined {
  if (capacity === null) return undefined;
  const taken = new Set(seatsOf(held));
  const lost = seats.filter((seat) => taken.has(seat));
  const others = seatLabels(capacity).filter((label) => !taken.has(label));
  if (lost.length > 0)
    return `Seat ${lost.join(' and ')} is already taken. Still free: ${others.slice(0, 6).join(', ')}.`;
  const left = capacity - placesOf(held);
  if (places <= left) return undefined;
  return left > 0 ? `Only ${left} places are left. Choose fewer.` : 'This is sold out.';
}

/** The first day from which as many days are free. */
function nextFree(database: Database, offer: Offer, record: OfferedRecord, { startsAt, days }: Span): string {
  let start = startsAt;
  for (;;) {
    const held = listBookingsBetween(database, {
      offer: offer.key,
      recordId: record.id,
      startsAt: start,
      endsAt: addDays(start, days),
    });
    const last = held.at(-1);
    if (!last) return start;
    start = last.endsAt;
  }
}

function placesOf(bookings: readonly Booking[]): number {
  return bookings.reduce((sum, { places }) => sum + places, 0);
}

function seatsOf(bookings: readonly Booking[]): string[] {
  return bookings.flatMap(({ seats }) => (seats === '' ? [] : seats.split(', ')));
}
