// A walk that looks like a market's or a sensor's: worked out from a key and the time, so that its past is always the same.
import { randomFrom } from '../../web/artwork/random.ts';
import type { Series } from './series.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Waves of many lengths upon each other; the longer the higher, as in a random walk. */
const lengths = [
  30 * day,
  9 * day,
  3 * day,
  day,
  7 * 60 * minute,
  2 * 60 * minute,
  31 * minute,
  7 * minute,
  minute,
  9_000,
];

/** Where the walk of `key` is at `time` (milliseconds), mostly between -2 and 2; about 1 away from where it was a day ago. */
export function walk(key: string, time: number): number {
  let height = 0;
  for (const length of lengths) {
    const place = time / length;
    const from = Math.floor(place);
    const share = place - from;
    const smooth = share * share * (3 - 2 * share);
    const [one, other] = [step(key, length, from), step(key, length, from + 1)];
    height += Math.max(0.04, Math.min(1.1, 0.7 * Math.sqrt(length / day))) * (one + (other - one) * smooth);
  }
  return height;
}

/** From -1 to 1. */
function step(key: string, length: number, index: number): number {
  return randomFrom(`${key} ${length} ${index}`)() * 2 - 1;
}

/** The simulated value of a record at a time, around the value that is kept for it. */
export function valueAt(series: Series, record: { id: number; value: number }, time: number): number {
  const moved = record.value + Math.abs(record.value || 1) * series.swing * walk(`${series.key} ${record.id}`, time);
  const within = Math.max(series.minimum ?? 0, Math.min(series.maximum ?? Infinity, moved));
  return series.isWhole ? Math.round(within) : Math.round(within * 100) / 100;
}
