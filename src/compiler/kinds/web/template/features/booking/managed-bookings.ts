// The bookings of everybody in the database.
import { z } from 'zod';
import type { Database } from '../../server/db.ts';
import { pageNumber, placeOf, type ListPage } from '../../server/list-page.ts';
import { today } from '../../web/days.ts';
import type { Booking, ManagedBooking } from './booking.ts';
import { answerOf } from './booking-answer.ts';

type Row = Booking & Pick<ManagedBooking, 'customer' | 'email'>;

export const bookingsQuerySchema = z.object({
  /** Letters of the number or of who booked. */
  q: z.string().trim().max(200).default(''),
  day: z.iso.date().optional(),
  /** What is booked, by its title. */
  what: z.string().max(300).optional(),
  page: pageNumber,
});

const select = `SELECT booking.id, number, offer, record_id AS recordId, title, starts_at AS startsAt, ends_at AS endsAt,
    places, seats, note, total, currency, status, paid_by AS paidBy, user.name AS customer, user.email
  FROM booking JOIN user ON user.id = user_id`;

const where = `WHERE (instr(lower(number), lower(:q)) > 0 OR instr(lower(user.name), lower(:q)) > 0)
    AND (:what IS NULL OR title = :what)
    AND (:day IS NULL OR substr(starts_at, 1, 10) = :day OR (starts_at <= :day AND ends_at > :day))`;

/** What lies ahead first, the nearest at the top; then what is over, the latest at the top. */
const order = `ORDER BY ends_at < :today, CASE WHEN ends_at < :today THEN NULL ELSE starts_at END, starts_at DESC,
    booking.id`;

export function listManaged(database: Database, query: z.output<typeof bookingsQuerySchema>): ListPage<ManagedBooking> {
  const parameters = { q: query.q, what: query.what ?? null, day: query.day ?? null };
  const counted = database.get<{ count: number }>(
    `SELECT count(*) AS count FROM booking JOIN user ON user.id = user_id ${where}`,
    parameters,
  );
  const total = counted?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: 20 });
  const rows = database.all<Row>(`${select} ${where} ${order} LIMIT :limit OFFSET :offset`, {
    ...parameters,
    today: today(),
    limit,
    offset,
  });
  return { items: rows.map((row) => managed(database, row)), total, page, pageCount, first: offset + 1 };
}

export function findManaged(database: Database, number: string): ManagedBooking | undefined {
  const row = database.get<Row>(`${select} WHERE number = ?`, [number]);
  return row && managed(database, row);
}

/** Everything that was ever booked, by its title. */
export function titlesOf(database: Database): string[] {
  return database.all<{ title: string }>('SELECT DISTINCT title FROM booking ORDER BY title').map(({ title }) => title);
}

function managed(database: Database, row: Row): ManagedBooking {
  const booking = answerOf(database, row);
  return { ...booking, mayConfirm: booking.mayCancel && booking.changes.length === 0 };
}
