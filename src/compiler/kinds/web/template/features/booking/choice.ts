// What a person has chosen in the booking form so far.
import { daysBetween } from '../../web/days.ts';

export interface Choice {
  day: string;
  until: string;
  time: string;
  places: number;
  seats: readonly string[];
}

export const nothingChosen: Choice = { day: '', until: '', time: '', places: 1, seats: [] };

/** Days or nights between the two dates; 0 until both are chosen. */
export function daysChosen({ day, until }: Choice): number {
  return day && until ? Math.max(0, daysBetween(day, until)) : 0;
}
