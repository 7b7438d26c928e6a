const day = 86_400_000;

/** Whole days from today until the date ("2026-05-04", or a moment on it); negative when it is past. Yearly: until it comes again. */
export function daysUntil(date: string, isYearly: boolean, now = new Date()): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.slice(0, 10).split('-').map(Number);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const until = (of: number): number => Math.round((Date.UTC(of, month - 1, dayOfMonth) - today) / day);
  if (!isYearly) return until(year);
  const next = until(now.getFullYear());
  return next < 0 ? until(now.getFullYear() + 1) : next;
}
