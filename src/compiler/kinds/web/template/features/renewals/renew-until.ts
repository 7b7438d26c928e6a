import { addDays } from '../../web/days.ts';
import { formatDate } from '../../web/format.ts';
import type { Renewable, RenewalRules } from './renewal.ts';

/** The day until which it would hold when it is renewed today, or the reason why it cannot be. */
export function renewUntil(
  { days, opensBefore, grace, most, closed }: RenewalRules,
  { until, status }: Pick<Renewable, 'until' | 'status'>,
  renewals: number,
  today: string,
): { next: string } | { reason: string } {
  if (status !== null && closed.includes(status)) return { reason: `It cannot be renewed: ${status.toLowerCase()}.` };
  if (until === null) return { reason: 'It has no end, so there is nothing to renew.' };
  if (most !== null && renewals >= most) {
    return { reason: `It was renewed ${renewals === 1 ? 'once' : `${renewals} times`} already; more is not possible.` };
  }
  const opens = addDays(until, -opensBefore);
  if (today < opens) return { reason: `It can be renewed from ${formatDate(opens)} on.` };
  if (today > addDays(until, grace)) return { reason: `It ended on ${formatDate(until)}: too long ago to be renewed.` };
  return { next: addDays(until < today ? today : until, days) };
}
