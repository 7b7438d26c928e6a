// Calendar days as text, "2026-05-04": they compare and sort as they are, and no time zone moves them.

export function toDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export function today(): string {
  return toDay(new Date());
}

/** Local midnight of the day. */
export function fromDay(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, date);
}

export function addDays(day: string, count: number): string {
  const date = fromDay(day);
  return toDay(new Date(date.getFullYear(), date.getMonth(), date.getDate() + count));
}

/** How many days after `from` the day `to` is. */
export function daysBetween(from: string, to: string): number {
  return Math.round((fromDay(to).getTime() - fromDay(from).getTime()) / 86_400_000);
}

/** The days from `from` to the one before `to`. */
export function daysFromTo(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, index) => addDays(from, index));
}

/** The first day of the month that lies `count` months after that of `day`. */
export function addMonths(day: string, count: number): string {
  const date = fromDay(day);
  return toDay(new Date(date.getFullYear(), date.getMonth() + count, 1));
}

/** The Monday on or before the day. */
export function mondayOf(day: string): string {
  return addDays(day, -((fromDay(day).getDay() + 6) % 7));
}
