// Confirms or cancels a booking and keeps who did it.
import type { Database } from '../../server/db.ts';
import { HttpError } from '../../server/errors.ts';
import type { Booking, BookingStatus } from './booking.ts';
import { answerOf } from './booking-answer.ts';
import { recordChange, setBookingStatus } from './table.ts';
import { words } from './words.ts';

/** Throws a 409 when it is over or cancelled. */
export function changeBooking(database: Database, booking: Booking, status: BookingStatus, userId: number) {
  if (!answerOf(database, booking).mayCancel)
    throw new HttpError(409, `This ${words.one.toLowerCase()} can no longer be ${status.toLowerCase()}.`);
  database.transaction(() => {
    setBookingStatus(database, booking.id, status);
    recordChange(database, { bookingId: booking.id, status, userId, changedAt: new Date().toISOString() });
  });
}
