// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { accountRoutes } from '../features/account/routes.ts';
import { seedUsers } from '../features/account/seed.ts';
import { adminRoutes } from '../features/admin/routes.ts';
import { announcementRoutes as announcementRoutesInAnnouncementBar } from '../features/announcement-bar/routes.ts';
import { announcementRoutes } from '../features/announcements/routes.ts';
import { insertFirstAnnouncements } from '../features/announcements/seed.ts';
import { inboxRoutes } from '../features/contact/inbox-routes.ts';
import { contactRoutes } from '../features/contact/routes.ts';
import { dashboardRoutes } from '../features/dashboard/routes.ts';
import { expenseClaimCommentRoutes } from '../features/expense-claims/comments.ts';
import { insertFirstExpenseClaimComments } from '../features/expense-claims/first-comments.ts';
import { expenseClaimRoutes } from '../features/expense-claims/routes.ts';
import { insertFirstExpenseClaims } from '../features/expense-claims/seed.ts';
import { insertFirstExpenseClaimStatusChanges } from '../features/expense-claims/status-changes-seed.ts';
import { insertFirstLeaveRequestAssignments } from '../features/leave-requests/assignments-seed.ts';
import { leaveRequestRoutes } from '../features/leave-requests/routes.ts';
import { insertFirstLeaveRequests } from '../features/leave-requests/seed.ts';
import { insertFirstLeaveRequestStatusChanges } from '../features/leave-requests/status-changes-seed.ts';
import { notificationRoutes } from '../features/notifications/routes.ts';
import { seedNotifications } from '../features/notifications/seed.ts';
import { outboxRoutes } from '../features/outbox/routes.ts';
import { seedOutbox } from '../features/outbox/seed.ts';
import { holidayRoutes } from '../features/public-holidays/routes.ts';
import { insertFirstPublicHolidays } from '../features/public-holidays/seed.ts';
import { timeClockRoutes } from '../features/time-clock/routes.ts';
import { seedTimeClock } from '../features/time-clock/seed.ts';
import { trashRoutes } from '../features/trash/routes.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/account', accountRoutes(services));
  api.route('/leave-requests', leaveRequestRoutes(services));
  api.route('/trash', trashRoutes(services));
  api.route('/notifications', notificationRoutes(services));
  api.route('/outbox', outboxRoutes(services));
  api.route('/public-holidays', holidayRoutes(services));
  api.route('/announcements', announcementRoutes(services));
  api.route('/current-announcements', announcementRoutesInAnnouncementBar(services));
  api.route('/contact', contactRoutes(services));
  api.route('/contact-inbox', inboxRoutes(services));
  api.route('/time-clock', timeClockRoutes(services));
  api.route('/expense-claims', expenseClaimRoutes(services));
  api.route('/expense-claims', expenseClaimCommentRoutes(services));
  api.route('/dashboard', dashboardRoutes(services));
  api.route('/admin', adminRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  insertOnce(database, () => {
    seedUsers(database, now);
    insertFirstLeaveRequestStatusChanges(database, now);
    seedNotifications(database, now);
    insertFirstLeaveRequestAssignments(database, now);
    seedOutbox(database, now);
    seedTimeClock(database, now);
    insertFirstExpenseClaimStatusChanges(database, now);
    insertFirstExpenseClaimComments(database, now);
    insertFirstLeaveRequests(database, now);
    insertFirstPublicHolidays(database, now);
    insertFirstAnnouncements(database, now);
    insertFirstExpenseClaims(database, now);
  });
}
