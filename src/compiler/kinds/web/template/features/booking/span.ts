// From what a person chose to the time that a booking holds.
import { HttpError } from '../../server/errors.ts';
import { addDays, daysBetween, toDay } from '../../web/days.ts';
import type { Offer, OfferedRecord } from './booking.ts';
import type { MoveInput } from './schema.ts';

export interface Span {
  startsAt: string;
  endsAt: string;
  /** How many days or nights; 1 for times and places. */
  days: number;
}

const longestStay = 60;

/** Throws a 422 that names the field when the choice is incomplete, in the past or outside the opening hours. */
export function spanOf(offer: Offer, record: OfferedRecord, chosen: MoveInput, now: Date): Span {
  const { mode } = offer;
  if (mode.by === 'places' && record.takesPlace) return fixedSpan(record.takesPlace, now);
  if (!chosen.day) throw refused('day', 'Choose a date.');
  if (chosen.day < toDay(now)) throw refused('day', 'This date has passed. Choose one that is still to come.');
  if (mode.by === 'places') return { startsAt: chosen.day, endsAt: addDays(chosen.day, 1), days: 1 };
  if (mode.by === 'days') {
    if (!chosen.until) throw refused('until', 'Choose the last day.');
    const days = daysBetween(chosen.day, chosen.until);
    if (days < 1) throw refused('until', 'The last day must come after the first.');
    if (days > longestStay) throw refused('until', `At most ${longestStay} ${mode.unit}s can be booked at once.`);
    return { startsAt: chosen.day, endsAt: chosen.until, days };
  }
  if (!chosen.time || !timesOf(mode).includes(chosen.time)) throw refused('time', 'Choose one of the times.');
  const startsAt = `${chosen.day}T${chosen.time}`;
  if (startsAt <= minuteOf(now)) throw refused('time', 'This time has passed. Choose a later one.');
  return { startsAt, endsAt: `${chosen.day}T${addMinutes(chosen.time, mode.minutes)}`, days: 1 };
}

/** The times at which a booking can begin, e.g. "09:00", "10:00". */
export function timesOf({ opens, closes, minutes }: { opens: string; closes: string; minutes: number }): string[] {
  const times: string[] = [];
  for (let time = opens; addMinutes(time, minutes) <= closes; time = addMinutes(time, minutes)) times.push(time);
  return times;
}

/** "2026-05-04T18:30" */
export function minuteOf(now: Date): string {
  const clock = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${toDay(now)}T${clock}`;
}

function fixedSpan(takesPlace: string, now: Date): Span {
  if (takesPlace < toDay(now)) throw new HttpError(409, 'This has already taken place and can no longer be booked.');
  return { startsAt: takesPlace, endsAt: `${addDays(takesPlace, 1)}`, days: 1 };
}

function addMinutes(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function refused(field: string, message: string): HttpError {
  return new HttpError(422, message, { [field]: message });
}
