// What can be booked, and how.
import type { Offer, OfferedRecord } from './booking.ts';

export const offers: readonly Offer[] = [
  {
    key: 'cabins',
    label: 'Cabin',
    path: '/cabins',
    mode: { by: 'days', unit: 'night' },
    currency: 'EUR',
    find: (database, id) =>
      database.get<OfferedRecord>(
        `SELECT id, name AS title, price_per_night AS price, guests AS capacity, NULL AS takesPlace FROM cabin WHERE id = ?`,
        [id],
      ),
  },
  {
    key: 'workbenches',
    label: 'Workbench',
    path: '/workbenches',
    mode: { by: 'times', opens: '09:00', closes: '18:00', minutes: 90 },
    currency: 'USD',
    find: (database, id) =>
      database.get<OfferedRecord>(
        `SELECT id, name AS title, NULL AS price, NULL AS capacity, NULL AS takesPlace FROM workbench WHERE id = ?`,
        [id],
      ),
  },
  {
    key: 'concerts',
    label: 'Concert',
    path: '/concerts',
    mode: { by: 'places', hasSeatMap: true },
    currency: 'EUR',
    find: (database, id) =>
      database.get<OfferedRecord>(
        `SELECT id, title AS title, price AS price, coalesce(seats, 24) AS capacity, starts_at AS takesPlace FROM concert WHERE id = ?`,
        [id],
      ),
  },
];
