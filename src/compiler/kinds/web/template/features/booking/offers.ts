// What can be booked.
import type { Offer } from './booking.ts';

export const offers: readonly Offer[] = [];
