// The bookings that the product opens with.
import type { Database } from '../../server/db.ts';

export function seedBookings(_database: Database, _now: Date) {}
