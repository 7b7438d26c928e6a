// How values are written for people.
const locale = 'en';

/** From minor units: `formatMoney(1250, 'EUR')` is "€12.50". */
export function formatMoney(minorUnits: number, currency: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(
    minorUnits / 100,
  );
}

/** At most two decimals, with a unit after it if given: "1,250 km". */
export function formatNumber(value: number, unit?: string): string {
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return unit ? `${text} ${unit}` : text;
}

export function formatPercent(value: number): string {
  return `${formatNumber(value)}%`;
}

/** From "2026-05-04": "4 May 2026". */
export function formatDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(parseDate(date));
}

/** From "2026-05-04T18:30": "4 May 2026, 18:30". */
export function formatDateTime(dateTime: string): string {
  return `${formatDate(dateTime)}, ${dateTime.slice(11, 16)}`;
}

/** Days from today in words: "today", "in 3 days", "2 weeks ago". */
export function formatRelativeDate(date: string, today = new Date()): string {
  const days = Math.round((parseDate(date).getTime() - new Date(today).setHours(0, 0, 0, 0)) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) < 14) return format.format(days, 'day');
  if (Math.abs(days) < 60) return format.format(Math.round(days / 7), 'week');
  if (Math.abs(days) < 730) return format.format(Math.round(days / 30.44), 'month');
  return format.format(Math.round(days / 365.25), 'year');
}

/** From a moment in UTC such as "2026-05-04T18:30:00.000Z": "just now", "5 minutes ago", "yesterday", "3 weeks ago". */
export function formatAgo(moment: string, now = new Date()): string {
  const minutes = Math.round((now.getTime() - new Date(moment).getTime()) / 60_000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (minutes < 1) return 'just now';
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 24 * 60) return format.format(-Math.round(minutes / 60), 'hour');
  const days = Math.round(minutes / (24 * 60));
  if (days < 14) return format.format(-days, 'day');
  if (days < 60) return format.format(-Math.round(days / 7), 'week');
  return format.format(-Math.round(days / 30.44), 'month');
}

/** A step of a chart over time: from "2026-05" "May 2026", from "2026-05-04" "4 May". */
export function formatStep(step: string): string {
  if (step.length === 7) return formatMonth(step);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(parseDate(step));
}

/** From "2026-05": "May 2026". */
export function formatMonth(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' }).format(parseDate(`${month}-01`));
}

/** Dates are calendar days: read as local midnight, so that no time zone moves them. */
function parseDate(text: string): Date {
  const [year = 1970, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
}
