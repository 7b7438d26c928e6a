import { unitsPerKilometre } from './town.ts';

export interface Point {
  x: number;
  y: number;
}

/** A record on the map. */
export interface Place extends Point {
  /** e.g. "stores-3" */
  key: string;
  title: string;
  /** What kind of record it is, e.g. "Store". */
  label: string;
  category: string | null;
  address: string | null;
  /** The record's page. */
  page: string;
  moves: boolean;
}

/** Straight through the air. */
export function kilometresBetween(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y) / unitsPerKilometre;
}

/** "350 m", "1.4 km" */
export function distanceText(kilometres: number): string {
  return kilometres < 1 ? `${Math.round(kilometres * 100) * 10} m` : `${kilometres.toFixed(1)} km`;
}

/** At a walker's five kilometres an hour. */
export function walkingMinutes(kilometres: number): number {
  return Math.max(1, Math.round((kilometres / 5) * 60));
}
