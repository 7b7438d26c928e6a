import { useState } from 'react';

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** "3 minutes ago", with the exact time as its title; older than a week the date itself. */
export function When({ at }: { at: string }) {
  const [now] = useState(Date.now);
  const seconds = (Date.parse(at) - now) / 1000;
  return (
    <time dateTime={at} title={absolute.format(new Date(at))}>
      {describe(seconds, at)}
    </time>
  );
}

function describe(seconds: number, at: string): string {
  if (seconds < -7 * 86_400) return new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date(at));
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return relative.format(Math.round(seconds / size), unit);
  }
  return 'just now';
}
