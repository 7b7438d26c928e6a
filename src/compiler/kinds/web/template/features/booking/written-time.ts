import { formatDate } from '../../web/format.ts';
import type { BookingAnswer } from './booking.ts';

/** When a booking is: "4 May 2026 to 6 May 2026", or "4 May 2026, 09:00 to 10:00". */
export function writtenTime({ startsAt, endsAt, mode }: Pick<BookingAnswer, 'startsAt' | 'endsAt' | 'mode'>): string {
  const start = formatDate(startsAt);
  const clock = startsAt.slice(11);
  if (mode.by === 'times') return `${start}, ${clock} to ${endsAt.slice(11)}`;
  return `${start} to ${formatDate(endsAt)}`;
}
