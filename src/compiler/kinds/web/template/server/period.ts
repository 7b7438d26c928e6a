// The period that figures are about, as a number of days up to today.
import { z } from 'zod';
import { daysFrom } from './first-records.ts';

/** First and last day; `null` where there is no limit. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** The query parameter `period`. */
export const periodQuerySchema = z.object({ period: z.enum(['all', '7', '30', '90', '365']).default('all') });

export type PeriodName = z.output<typeof periodQuerySchema>['period'];

export function periodOf(name: PeriodName, now: Date): Period {
  if (name === 'all') return { from: null, to: null };
  const day = daysFrom(now);
  return { from: day(1 - Number(name)), to: day(0) };
}

/** As many days right before; nothing comes before all time. */
export function periodBefore(name: PeriodName, now: Date): Period | null {
  if (name === 'all') return null;
  const day = daysFrom(now);
  return { from: day(1 - 2 * Number(name)), to: day(-Number(name)) };
}
