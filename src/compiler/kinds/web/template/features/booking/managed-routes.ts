// /api/managed-bookings: the bookings of everybody, for those who manage them.
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readQuery } from '../../server/errors.ts';
import { optionsOf } from '../../web/ui/options.ts';
import { requireRole } from '../account/current-user.ts';
import type { ManagedBooking } from './booking.ts';
import { changeBooking } from './change-booking.ts';
import { bookingsQuerySchema, findManaged, listManaged, titlesOf } from './managed-bookings.ts';
import { staff } from './staff.ts';
import { words } from './words.ts';

const statusSchema = z.object({ status: z.enum(['Confirmed', 'Cancelled'], 'Choose a status.') });

/** `tell` hears the number of each booking whose status was changed. */
export function managedBookingRoutes(
  { database }: Services,
  tell: (number: string, event: 'confirmed' | 'cancelled') => void = () => {},
): Hono {
  const routes = new Hono();

  routes.use(async (context, next) => {
    requireRole(context, ...staff);
    await next();
  });

  routes.get('/', (context) => context.json(listManaged(database, readQuery(context, bookingsQuerySchema))));

  routes.get('/titles', (context) => context.json(optionsOf(titlesOf(database))));

  routes.put('/:number/status', async (context) => {
    const { status } = await readBody(context, statusSchema);
    const booking = bookingOf(context);
    changeBooking(database, booking, status, requireRole(context, ...staff).id);
    tell(booking.number, status === 'Cancelled' ? 'cancelled' : 'confirmed');
    return context.json(bookingOf(context));
  });

  function bookingOf(context: Context): ManagedBooking {
    const booking = findManaged(database, context.req.param('number') ?? '');
    if (!booking) throw notFound(words.one);
    return booking;
  }

  return routes;
}
