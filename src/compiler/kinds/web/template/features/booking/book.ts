// Books and moves bookings; whether something is free is looked up and kept in one transaction.
import type { Database } from '../../server/db.ts';
import { HttpError } from '../../server/errors.ts';
import { makeNumber } from '../../server/numbers.ts';
import { conflictOf } from './availability.ts';
import { seatLabels, totalOf, type Booking, type Offer, type OfferedRecord } from './booking.ts';
import type { BookingInput, MoveInput } from './schema.ts';
import { spanOf } from './span.ts';
import { findBooking, insertBooking, moveBooking } from './table.ts';

/** Throws a 409 with what is free instead when somebody else was faster. */
export function book(
  database: Database,
  userId: number,
  offer: Offer,
  record: OfferedRecord,
  input: BookingInput,
): Booking {
  return database.transaction(() => {
    const span = spanOf(offer, record, input, new Date());
    const seats = seatsChosen(offer, record, input);
    const places = seats.length > 0 ? seats.length : (input.places ?? 1);
    if (offer.mode.by !== 'places' && record.capacity !== null && places > record.capacity) {
      const message = `At most ${record.capacity} people.`;
      throw new HttpError(422, message, { places: message });
    }
    const conflict = conflictOf(database, offer, record, { ...span, places, seats });
    if (conflict) throw new HttpError(409, conflict);
    const number = makeNumber('B');
    insertBooking(database, userId, {
      number,
      offer: offer.key,
      recordId: record.id,
      title: record.title,
      startsAt: span.startsAt,
      endsAt: span.endsAt,
      places,
      seats: seats.join(', '),
      note: input.note ?? '',
      total: totalOf(record.price, offer.mode, { days: span.days, places }),
      currency: offer.currency,
      status: 'Confirmed',
      paidBy: null,
    });
    const booking = findBooking(database, userId, number);
    if (!booking) throw new Error(`The booking ${number} was not kept.`);
    return booking;
  });
}

/** Another time for the same booking; throws as {@link book} does. */
export function move(database: Database, booking: Booking, offer: Offer, record: OfferedRecord, input: MoveInput) {
  database.transaction(() => {
    const span = spanOf(offer, record, input, new Date());
    const conflict = conflictOf(database, offer, record, { ...span, places: booking.places, seats: [] }, booking.id);
    if (conflict) throw new HttpError(409, conflict);
    // What is paid for stays paid for: only an open amount follows the new time.
    const total = booking.paidBy
      ? booking.total
      : totalOf(record.price, offer.mode, { days: span.days, places: booking.places });
    moveBooking(database, { id: booking.id, startsAt: span.startsAt, endsAt: span.endsAt, total });
  });
}

function seatsChosen(offer: Offer, record: OfferedRecord, { seats }: BookingInput): string[] {
  if (offer.mode.by !== 'places' || !offer.mode.hasSeatMap) return [];
  const known = new Set(seatLabels(record.capacity ?? 0));
  const chosen = [...new Set(seats)].filter((seat) => known.has(seat));
  if (chosen.length === 0)
    throw new HttpError(422, 'Choose at least one seat.', { seats: 'Choose at least one seat.' });
  return chosen;
}
