// The API of bookings, which tells people at their bell what became of theirs.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { tellOfBooking } from '../notifications/tell-of-booking.ts';
import { managedBookingRoutes } from './managed-routes.ts';
import { bookingRoutes } from './routes.ts';

export function toldBookingRoutes(services: Services): Hono {
  return bookingRoutes(services, (number, event) => tellOfBooking(services.database, number, event));
}

export function toldManagedBookingRoutes(services: Services): Hono {
  return managedBookingRoutes(services, (number, event) => tellOfBooking(services.database, number, event));
}
