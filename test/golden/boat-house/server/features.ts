// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { accountRoutes } from '../features/account/routes.ts';
import { seedUsers } from '../features/account/seed.ts';
import { seedBookings } from '../features/booking/seed.ts';
import { toldBookingRoutes, toldManagedBookingRoutes } from '../features/booking/told-routes.ts';
import { cabinRoutes } from '../features/cabins/routes.ts';
import { insertFirstCabins } from '../features/cabins/seed.ts';
import { calendarRoutes } from '../features/calendar/routes.ts';
import { seedOrders } from '../features/checkout/seed.ts';
import { toldCheckoutRoutes, toldManagedOrderRoutes } from '../features/checkout/told-routes.ts';
import { concertRoutes } from '../features/concerts/routes.ts';
import { insertFirstConcerts } from '../features/concerts/seed.ts';
import { courseRoutes } from '../features/courses/routes.ts';
import { insertFirstCourses } from '../features/courses/seed.ts';
import { joinedPeopleRoutes } from '../features/enrolment/joined-people-routes.ts';
import { enrolmentRoutes } from '../features/enrolment/routes.ts';
import { seedEnrolments } from '../features/enrolment/seed.ts';
import { filmRoutes } from '../features/films/routes.ts';
import { insertFirstFilms } from '../features/films/seed.ts';
import { galleryRoutes } from '../features/gallery/routes.ts';
import { gaugeRoutes } from '../features/gauges/routes.ts';
import { insertFirstGauges } from '../features/gauges/seed.ts';
import { managedLoanRoutes } from '../features/lending/managed-routes.ts';
import { lendingRoutes } from '../features/lending/routes.ts';
import { seedLoans } from '../features/lending/seed.ts';
import { liveRoutes } from '../features/live/routes.ts';
import { mapRoutes } from '../features/map/routes.ts';
import { mediaRoutes } from '../features/media/routes.ts';
import { notificationRoutes } from '../features/notifications/routes.ts';
import { seedNotifications } from '../features/notifications/seed.ts';
import { paymentRoutes } from '../features/payment/routes.ts';
import { recordingRoutes } from '../features/recordings/routes.ts';
import { insertFirstRecordings } from '../features/recordings/seed.ts';
import { stockRoutes } from '../features/stock/routes.ts';
import { insertFirstMovements } from '../features/stock/seed.ts';
import { supplyRoutes } from '../features/supplies/routes.ts';
import { insertFirstSupplies } from '../features/supplies/seed.ts';
import { workbenchRoutes } from '../features/workbenches/routes.ts';
import { insertFirstWorkbenches } from '../features/workbenches/seed.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/account', accountRoutes(services));
  api.route('/cabins', cabinRoutes(services));
  api.route('/workbenches', workbenchRoutes(services));
  api.route('/concerts', concertRoutes(services));
  api.route('/booking', toldBookingRoutes(services));
  api.route('/managed-bookings', toldManagedBookingRoutes(services));
  api.route('/recordings', recordingRoutes(services));
  api.route('/media', mediaRoutes(services));
  api.route('/films', filmRoutes(services));
  api.route('/gallery', galleryRoutes(services));
  api.route('/map', mapRoutes(services));
  api.route('/gauges', gaugeRoutes(services));
  api.route('/live', liveRoutes(services));
  api.route('/supplies', supplyRoutes(services));
  api.route('/stock', stockRoutes(services));
  api.route('/courses', courseRoutes(services));
  api.route('/checkout', toldCheckoutRoutes(services));
  api.route('/managed-orders', toldManagedOrderRoutes(services));
  api.route('/notifications', notificationRoutes(services));
  api.route('/enrolment', enrolmentRoutes(services));
  api.route('/joined-people', joinedPeopleRoutes(services));
  api.route('/lending', lendingRoutes(services));
  api.route('/managed-loans', managedLoanRoutes(services));
  api.route('/calendar', calendarRoutes(services));
  api.route('/payment', paymentRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  insertOnce(database, () => {
    seedUsers(database, now);
    seedBookings(database, now);
    insertFirstMovements(database, now);
    seedOrders(database, now);
    seedNotifications(database, now);
    seedEnrolments(database, now);
    seedLoans(database, now);
    insertFirstCabins(database);
    insertFirstWorkbenches(database);
    insertFirstConcerts(database, now);
    insertFirstSupplies(database);
    insertFirstCourses(database, now);
    insertFirstRecordings(database);
    insertFirstFilms(database);
    insertFirstGauges(database);
  });
}
