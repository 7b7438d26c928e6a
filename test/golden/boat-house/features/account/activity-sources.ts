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
  {
    id: 'order',
    label: 'Order',
    isPublic: false,
    sql: `SELECT id AS key, number AS title, '/my-orders/' || number AS path, placed_at AS date FROM placed_order
WHERE user_id = :userId AND state <> 'Cancelled' ORDER BY placed_at DESC`,
  },
];
