// Where a record stands: spread evenly over the town, beside a street, the same place each time.
import type { Point } from './place.ts';
import { avenues, riverAt, riverWidth, streets, town } from './town.ts';

const margin = 45;

/** @param time milliseconds; only what moves depends on it. */
export function positionOf(layer: number, id: number, moves: boolean, time: number): Point {
  // Steps that never come close to a place that was there before.
  const across = fraction(0.5 + layer * 0.37 + id * 0.754_877_666);
  const down = fraction(0.5 + layer * 0.61 + id * 0.569_840_291);
  const x = margin + across * (town.width - 2 * margin);
  const y = margin + down * (town.height - 2 * margin);
  if (moves) return { x: rounded(alongStreet(across, id, time)), y: nearest(streets, y) };
  const [street, avenue] = [nearest(streets, y), nearest(avenues, x)];
  const onStreet = Math.abs(street - y) < Math.abs(avenue - x) ? { x, y: street } : { x: avenue, y };
  return onLand(onStreet);
}

/** There and back in a few minutes. */
function alongStreet(start: number, id: number, time: number): number {
  const minutes = 4 + (id % 4);
  const way = fraction(start + time / (minutes * 60_000));
  return margin + (way < 0.5 ? way * 2 : 2 - way * 2) * (town.width - 2 * margin);
}

function onLand({ x, y }: Point): Point {
  const water = riverAt(x);
  const reach = riverWidth / 2 + 16;
  const dry = Math.abs(y - water) >= reach ? y : y < water ? water - reach : water + reach;
  return { x: rounded(x), y: rounded(dry) };
}

function nearest(lines: readonly number[], value: number): number {
  return lines.reduce(
    (best, line) => (Math.abs(line - value) < Math.abs(best - value) ? line : best),
    lines[0] ?? value,
  );
}

const fraction = (value: number): number => value - Math.floor(value);
const rounded = (value: number): number => Math.round(value * 10) / 10;
