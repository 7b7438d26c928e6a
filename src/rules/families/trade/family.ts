/** Transactions: bookings, sales, enrolments, payments and the calendar of it all. */
import type { Feature } from '../../../blueprint/schema.ts';
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';
import { planBooking, prepareBooking } from './booking.ts';
import { planCalendar, prepareCalendar, speaksOfCalendar } from './calendar.ts';
import { planEnrolment, prepareEnrolment } from './enrolment.ts';
import { planLending, prepareLending } from './lending.ts';
import { planPayment } from './payment.ts';
import { planRenewals, prepareRenewals } from './plan-renewals.ts';
import { planShop, prepareShop } from './shop.ts';

/** Capabilities that only somebody who is signed in can use. */
const personal = new Set(['booking', 'calendar', 'cart', 'checkout', 'enrolment', 'lending', 'renewals']);

export const tradeFamily: Family = {
  prepare(draft: EntityDraft) {
    prepareLending(draft);
    prepareBooking(draft);
    prepareShop(draft);
    prepareEnrolment(draft);
    prepareCalendar(draft);
    prepareRenewals(draft);
  },
  needsAccount: (draft) => draft.wishes.some(({ key }) => personal.has(key)) || speaksOfCalendar(draft),
  plan(draft: FeatureDraft) {
    const planned: Feature[] = [
      ...planBooking(draft),
      ...planLending(draft),
      ...planShop(draft),
      ...planEnrolment(draft),
      ...planRenewals(draft),
    ];
    return [...planned, ...planPayment(planned, draft.reading.concept), ...planCalendar(draft, planned)];
  },
};
