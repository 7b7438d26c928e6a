// How times and states of attendance are written.
import type { AttendanceDay } from './attendance.ts';

/** "09:04"; a dash for none. */
export function timeText(moment: string | null): string {
  return moment === null ? '—' : new Date(moment).toISOString().slice(11, 16);
}

/** "7 h 30 min" */
export function hoursText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export function toneOf(state: AttendanceDay['state']): 'good' | 'accent' | 'bad' {
  if (state === 'Present' || state === 'At work') return 'good';
  return state === 'Absent' ? 'bad' : 'accent';
}
