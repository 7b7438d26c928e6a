import type { TimedSession } from './table.ts';

/** Whole minutes of each of the last `count` days, today last. */
export function minutesPerDay(sessions: readonly TimedSession[], count: number, now = new Date()) {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - count + 1 + index);
    const ofDay = sessions.filter((session) => new Date(session.endedAt).toDateString() === day.toDateString());
    const seconds = ofDay.reduce((sum, session) => sum + session.seconds, 0);
    const label = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric' }).format(day);
    return { label, value: Math.round(seconds / 60) };
  });
}
