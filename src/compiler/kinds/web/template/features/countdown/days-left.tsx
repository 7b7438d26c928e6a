import { daysUntil } from './days-until.ts';

interface DaysLeftProps {
  /** "2026-05-04" or a moment on it; null where the record has none. */
  date: string | null;
  isYearly?: boolean;
}

/** How far away it is, in days. */
export function DaysLeft({ date, isYearly = false }: DaysLeftProps) {
  if (date === null) return null;
  const days = daysUntil(date, isYearly);
  return (
    <span className="text-sm font-medium text-muted" data-value={days}>
      {wordsFor(days)}
    </span>
  );
}

function wordsFor(days: number): string {
  if (days === 0) return 'Today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `${count} left` : `${count} ago`;
}
