// What people leave behind in this product, as their profiles show it.
import type { ActivitySource } from './activity.ts';

export const activitySources: readonly ActivitySource[] = [
  {
    id: 'booking',
    label: 'Booking',
    isPublic: false,
    sql: `SELECT id AS key, title, '/my-bookings/' || number AS path, created_at AS date FROM booking
WHERE user_id = :userId AND status = 'Confirmed' ORDER BY created_at DESC`,
  },
];
