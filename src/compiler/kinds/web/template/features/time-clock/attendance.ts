// What the clock's entries say about each day. Times are those of the server.

/** A working day in minutes; whoever comes after `lateAfter` (minutes from midnight) is late. */
export const fullDay = 8 * 60;
const lateAfter = 9 * 60 + 15;

/** From clocking in to clocking out; ISO 8601, in UTC. */
export interface ClockEntry {
  id: number;
  clockedInAt: string;
  /** Null while the person is at work. */
  clockedOutAt: string | null;
}

export interface AttendanceDay {
  /** `YYYY-MM-DD` */
  date: string;
  state: 'At work' | 'Present' | 'Late' | 'Left early' | 'Absent';
  clockedInAt: string | null;
  clockedOutAt: string | null;
  workedMinutes: number;
  /** What is missing to a full day, on days that are over. */
  absentMinutes: number;
}

/** The working days from `from` to today, the latest first; a day of rest counts only when somebody worked. */
export function attendanceDays(entries: readonly ClockEntry[], from: Date, now: Date): AttendanceDay[] {
  const byDay = Map.groupBy(entries, ({ clockedInAt }) => dayOf(new Date(clockedInAt)));
  const days: AttendanceDay[] = [];
  for (let day = new Date(now); dayOf(day) >= dayOf(from); day = new Date(day.getTime() - 86_400_000)) {
    const date = dayOf(day);
    const own = byDay.get(date) ?? [];
    if (own.length > 0 || (isWorkingDay(day) && date !== dayOf(now))) days.push(attendanceOf(date, own, now));
  }
  return days;
}

function attendanceOf(date: string, entries: readonly ClockEntry[], now: Date): AttendanceDay {
  const [first] = entries.toSorted((one, other) => one.clockedInAt.localeCompare(other.clockedInAt));
  const open = entries.some(({ clockedOutAt }) => clockedOutAt === null);
  const workedMinutes = entries.reduce((sum, entry) => sum + minutesOf(entry, now), 0);
  const isOver = date !== dayOf(now);
  const absentMinutes = isOver ? Math.max(0, fullDay - workedMinutes) : 0;
  const last = entries
    .map(({ clockedOutAt }) => clockedOutAt ?? '')
    .toSorted()
    .at(-1);
  return {
    date,
    state: stateOf(first, open, absentMinutes),
    clockedInAt: first?.clockedInAt ?? null,
    clockedOutAt: open || !last ? null : last,
    workedMinutes,
    absentMinutes,
  };
}

function stateOf(first: ClockEntry | undefined, open: boolean, absentMinutes: number): AttendanceDay['state'] {
  if (!first) return 'Absent';
  if (open) return 'At work';
  const start = new Date(first.clockedInAt);
  if (start.getUTCHours() * 60 + start.getUTCMinutes() > lateAfter) return 'Late';
  return absentMinutes > 30 ? 'Left early' : 'Present';
}

function minutesOf({ clockedInAt, clockedOutAt }: ClockEntry, now: Date): number {
  const end = clockedOutAt === null ? now : new Date(clockedOutAt);
  return Math.max(0, Math.floor((end.getTime() - new Date(clockedInAt).getTime()) / 60_000));
}

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

export const isWorkingDay = (day: Date): boolean => day.getUTCDay() >= 1 && day.getUTCDay() <= 5;

export interface PersonSummary {
  name: string;
  presentDays: number;
  lateDays: number;
  absentDays: number;
  workedMinutes: number;
}

/** How the days of one person add up. */
export function summaryOf(name: string, days: readonly AttendanceDay[]): PersonSummary {
  const count = (...states: AttendanceDay['state'][]) => days.filter(({ state }) => states.includes(state)).length;
  return {
    name,
    presentDays: days.length - count('Absent'),
    lateDays: count('Late'),
    absentDays: count('Absent'),
    workedMinutes: days.reduce((sum, day) => sum + day.workedMinutes, 0),
  };
}
