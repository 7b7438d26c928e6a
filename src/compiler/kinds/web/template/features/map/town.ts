// The town of the map: streets, a river, parks. A drawing with distances of its own, no picture of a real place.
import { randomFrom } from '../../web/artwork/random.ts';
import { site } from '../../web/site.ts';

/** In units of the drawing; so many of them are a kilometre. */
export const town = { width: 1200, height: 800 };
export const unitsPerKilometre = 200;

const random = randomFrom(`town of ${site.name}`);
const about = (middle: number, spread: number) => Math.round(middle + (random() - 0.5) * spread);

/** From left to right. */
export const avenues = [100, 265, 430, 600, 770, 935, 1100].map((x) => about(x, 40));
/** From top to bottom. */
export const streets = [80, 190, 300, 410, 640, 735].map((y) => about(y, 24));

const phase = random() * 6;
export const riverWidth = 56;

/** The middle of the river above `x`. */
export function riverAt(x: number): number {
  return 525 + 34 * Math.sin(x / 190 + phase) + 12 * Math.sin(x / 70 + phase);
}

export const parks = [0, 1, 2].map((index) => {
  const column = Math.floor(random() * 2) + index * 2;
  const row = Math.floor(random() * 3);
  const [left = 0, right = 0] = [avenues[column], avenues[column + 1]];
  const [top = 0, bottom = 0] = [streets[row], streets[row + 1]];
  return { x: left + 12, y: top + 12, width: right - left - 24, height: bottom - top - 24 };
});

/** Where somebody stands who has not said where they are. */
export const square = { x: avenues[3] ?? 600, y: streets[3] ?? 410 };
