// Bookings in the database.
import type { Database } from '../../server/db.ts';
import type { Booking, BookingChange, BookingStatus } from './booking.ts';

const columns = `id, number, offer, record_id AS recordId, title, starts_at AS startsAt, ends_at AS endsAt, places, seats,
  note, total, currency, status, paid_by AS paidBy`;

export function listBookingsOf(database: Database, userId: number): Booking[] {
  return database.all<Booking>(`SELECT ${columns} FROM booking WHERE user_id = ? ORDER BY starts_at`, [userId]);
}

export function findBooking(database: Database, userId: number, number: string): Booking | undefined {
  return database.get<Booking>(`SELECT ${columns} FROM booking WHERE user_id = ? AND number = ?`, [userId, number]);
}

/** Bookings of one record that hold it at some time between the two; `exceptId` is one that is about to move. */
export function listBookingsBetween(
  database: Database,
  { offer, recordId, startsAt, endsAt, exceptId = 0 }: BookedSpan,
): Booking[] {
  return database.all<Booking>(
    `SELECT ${columns} FROM booking
     WHERE offer = :offer AND record_id = :recordId AND status = 'Confirmed' AND id <> :exceptId
       AND starts_at < :endsAt AND ends_at > :startsAt
     ORDER BY starts_at`,
    { offer, recordId, startsAt, endsAt, exceptId },
  );
}

interface BookedSpan {
  offer: string;
  recordId: number;
  startsAt: string;
  endsAt: string;
  exceptId?: number;
}

export function insertBooking(database: Database, userId: number, booking: Omit<Booking, 'id'>) {
  database.run(
    `INSERT INTO booking (number, user_id, offer, record_id, title, starts_at, ends_at, places, seats, note, total,
       currency, status, paid_by, created_at)
     VALUES (:number, :userId, :offer, :recordId, :title, :startsAt, :endsAt, :places, :seats, :note, :total,
       :currency, :status, :paidBy, :createdAt)`,
    { ...booking, userId, createdAt: new Date().toISOString() },
  );
}

export function moveBooking(
  database: Database,
  { id, startsAt, endsAt, total }: Pick<Booking, 'id' | 'startsAt' | 'endsAt' | 'total'>,
) {
  database.run('UPDATE booking SET starts_at = :startsAt, ends_at = :endsAt, total = :total WHERE id = :id', {
    id,
    startsAt,
    endsAt,
    total,
  });
}

export function setBookingStatus(database: Database, id: number, status: BookingStatus) {
  database.run('UPDATE booking SET status = ? WHERE id = ?', [status, id]);
}

interface NewChange {
  bookingId: number;
  status: BookingStatus;
  userId: number;
  changedAt: string;
}

export function recordChange(database: Database, { bookingId, status, userId, changedAt }: NewChange) {
  database.run('INSERT INTO booking_change (booking_id, status, user_id, changed_at) VALUES (?, ?, ?, ?)', [
    bookingId,
    status,
    userId,
    changedAt,
  ]);
}

/** The oldest first. */
export function listChanges(database: Database, bookingId: number): BookingChange[] {
  return database.all<BookingChange>(
    `SELECT status, user.name AS by, changed_at AS changedAt
     FROM booking_change LEFT JOIN user ON user.id = user_id
     WHERE booking_id = ? ORDER BY booking_change.id`,
    [bookingId],
  );
}

export function markBookingPaid(database: Database, id: number, payment: string) {
  database.run('UPDATE booking SET paid_by = ? WHERE id = ?', [payment, id]);
}
