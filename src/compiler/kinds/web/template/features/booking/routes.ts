// /api/booking: what is free, and the bookings of the person who asks.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody } from '../../server/errors.ts';
import { toDay } from '../../web/days.ts';
import { requireUser } from '../account/current-user.ts';
import { cardSchema } from '../payment/schema.ts';
import { takePayment } from '../payment/take-payment.ts';
import { availabilityOf } from './availability.ts';
import { book, move } from './book.ts';
import type { Booking, Offer, OfferedRecord } from './booking.ts';
import { answerOf } from './booking-answer.ts';
import { changeBooking } from './change-booking.ts';
import { offers } from './offers.ts';
import { bookingSchema, moveSchema } from './schema.ts';
import { findBooking, listBookingsOf, markBookingPaid } from './table.ts';
import { words } from './words.ts';

/** `tell` hears the number of each booking that was made, moved or cancelled. */
export function bookingRoutes(
  { database }: Services,
  tell: (number: string, event: 'confirmed' | 'moved' | 'cancelled') => void = () => {},
): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    const bookings = listBookingsOf(database, requireUser(context).id);
    return context.json(bookings.map((booking) => answerOf(database, booking)));
  });

  routes.post('/', async (context) => {
    const user = requireUser(context);
    const input = await readBody(context, bookingSchema);
    const { offer, record } = offered(input.offer, input.recordId);
    const booking = book(database, user.id, offer, record, input);
    tell(booking.number, 'confirmed');
    return context.json(answerOf(database, booking), 201);
  });

  routes.get('/free/:offer/:id', (context) => {
    const { offer, record } = offered(context.req.param('offer'), Number(context.req.param('id')));
    const now = new Date();
    return context.json(availabilityOf(database, offer, record, context.req.query('day') ?? toDay(now), now));
  });

  routes.get('/:number', (context) => context.json(answerOf(database, ownBooking(context))));

  routes.put('/:number', async (context) => {
    const booking = ownBooking(context);
    if (!answerOf(database, booking).mayMove)
      throw new HttpError(409, `This ${words.one.toLowerCase()} can no longer be moved.`);
    const { offer, record } = offered(booking.offer, booking.recordId);
    move(database, booking, offer, record, await readBody(context, moveSchema));
    tell(booking.number, 'moved');
    return context.json(answerOf(database, ownBooking(context)));
  });

  routes.post('/:number/cancel', (context) => {
    const booking = ownBooking(context);
    changeBooking(database, booking, 'Cancelled', requireUser(context).id);
    tell(booking.number, 'cancelled');
    return context.json(answerOf(database, ownBooking(context)));
  });

  routes.post('/:number/payment', async (context) => {
    const user = requireUser(context);
    const details = await readBody(context, cardSchema);
    const payment = database.transaction(() => {
      const { id, number, title, total, currency, status, paidBy } = ownBooking(context);
      if (total === null || paidBy !== null || status === 'Cancelled')
        throw new HttpError(409, 'There is nothing to pay here.');
      const purpose = `${words.one} ${number}: ${title}`;
      const link = `${words.path}/${number}`;
      const made = takePayment(database, { userId: user.id, purpose, link, amount: total, currency }, details);
      markBookingPaid(database, id, made.number);
      return made;
    });
    return context.json(payment, 201);
  });

  /** The booking of the path, if it belongs to who asks. */
  function ownBooking(context: Context): Booking {
    const booking = findBooking(database, requireUser(context).id, context.req.param('number') ?? '');
    if (!booking) throw notFound(words.one);
    return booking;
  }

  function offered(key: string, id: number): { offer: Offer; record: OfferedRecord } {
    const offer = offers.find((each) => each.key === key);
    const record = offer && Number.isSafeInteger(id) ? offer.find(database, id) : undefined;
    if (!offer || !record) throw notFound(offer?.label ?? 'What you want to book');
    return { offer, record };
  }

  return routes;
}
