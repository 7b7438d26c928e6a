// Tells who booked what became of the booking.
import type { Database } from '../../server/db.ts';
import { words } from '../booking/words.ts';
import { notify } from './notify.ts';

export type BookingEvent = 'confirmed' | 'moved' | 'cancelled';

export function tellOfBooking(database: Database, number: string, event: BookingEvent) {
  const booking = database.get<{ userId: number; title: string }>(
    'SELECT user_id AS userId, title FROM booking WHERE number = ?',
    [number],
  );
  if (!booking) return;
  notify(database, booking.userId, {
    kind: 'bookings',
    text: `Your ${words.one.toLowerCase()} ${number}, “${booking.title}”, is ${event}.`,
    path: `${words.path}/${number}`,
  });
}
