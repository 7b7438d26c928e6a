/** Transactions: bookings and payments. */
import type { Feature } from '../../../blueprint/schema.ts';
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';
import { planBooking, prepareBooking } from './booking.ts';
import { planPayment } from './payment.ts';

/** Capabilities that only somebody who is signed in can use. */
const personal = new Set(['booking']);

export const tradeFamily: Family = {
  prepare(draft: EntityDraft) {
    prepareBooking(draft);
  },
  needsAccount: ({ wishes }) => wishes.some(({ key }) => personal.has(key)),
  plan(draft: FeatureDraft) {
    const planned: Feature[] = planBooking(draft);
    return [...planned, ...planPayment(draft, planned)];
  },
};
