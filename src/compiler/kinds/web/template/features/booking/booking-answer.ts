// A booking with what can still be done about it.
import type { Database } from '../../server/db.ts';
import { notFound } from '../../server/errors.ts';
import type { Booking, BookingAnswer } from './booking.ts';
import { offers } from './offers.ts';
import { minuteOf } from './span.ts';
import { listChanges } from './table.ts';

export function answerOf<Kind extends Booking>(database: Database, booking: Kind): Kind & BookingAnswer {
  const offer = offers.find((each) => each.key === booking.offer);
  if (!offer) throw notFound('What was booked');
  const record = offer.find(database, booking.recordId);
  const isAhead = booking.status === 'Confirmed' && booking.startsAt > minuteOf(new Date());
  return {
    ...booking,
    changes: listChanges(database, booking.id),
    mode: offer.mode,
    label: offer.label,
    path: `${offer.path}/${booking.recordId}`,
    mayCancel: isAhead,
    mayMove: isAhead && record !== undefined && record.takesPlace === null && booking.seats === '',
  };
}
