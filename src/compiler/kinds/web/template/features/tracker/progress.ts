// Streaks and progress from what was logged; days are texts such as "2026-05-04".
import type { Day, Item, Progress } from './model.ts';

export interface Entry {
  date: string;
  amount: number;
  note: string | null;
}

export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The `count` days up to `today`, oldest first. */
export function daysUpTo(today: string, count: number, item: Item, entries: readonly Entry[]): Day[] {
  const byDate = new Map(entries.map((entry) => [entry.date, entry]));
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(today, index - count + 1);
    const entry = byDate.get(date);
    return { date, amount: entry?.amount ?? null, note: entry?.note ?? null, isMet: isMet(item, entry) };
  });
}

export function progressOf(item: Item, entries: readonly Entry[], today: string): Progress {
  const met = new Set(entries.filter((entry) => isMet(item, entry)).map((entry) => entry.date));
  const week = daysUpTo(today, 7, item, entries);
  const total = entries.reduce((sum, entry) => sum + entry.amount, 0);
  const todayAmount = week.at(-1)?.amount ?? null;
  return {
    today: todayAmount,
    week,
    streak: streakAt(met, met.has(today) ? today : addDays(today, -1)),
    bestStreak: Math.max(0, ...[...met].map((date) => streakAt(met, date))),
    total: round(total),
    percent: percentOf(item, week, todayAmount ?? 0, total),
  };
}

/** Sums of the last `count` weeks, each named by its first day. */
export function weeklySums(
  entries: readonly Entry[],
  today: string,
  count: number,
): { label: string; value: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const first = addDays(today, -7 * (count - index) + 1);
    const last = addDays(first, 6);
    const inWeek = entries.filter((entry) => entry.date >= first && entry.date <= last);
    return { label: first, value: round(inWeek.reduce((sum, entry) => sum + entry.amount, 0)) };
  });
}

function isMet(item: Item, entry: { amount: number } | undefined): boolean {
  if (!entry) return false;
  if (item.kind !== 'amount') return entry.amount > 0;
  return item.isLimit ? entry.amount <= item.target : entry.amount >= item.target;
}

function streakAt(met: ReadonlySet<string>, last: string): number {
  let length = 0;
  while (met.has(addDays(last, -length))) length += 1;
  return length;
}

function percentOf(item: Item, week: readonly Day[], today: number, total: number): number {
  const reached =
    item.kind === 'tick' ? week.filter((day) => day.isMet).length : item.kind === 'amount' ? today : total;
  return item.target === 0 ? 0 : Math.min(100, Math.round((100 * reached) / item.target));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
