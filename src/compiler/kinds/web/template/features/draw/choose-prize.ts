import type { DrawPrize } from './draw.ts';

/**
 * The prize at `chance` (0 to 1): the more there are left of one the likelier it is. Prizes that never run out count as one.
 * Null when nothing is left.
 */
export function choosePrize(prizes: readonly DrawPrize[], chance: number): DrawPrize | null {
  const weights = prizes.map(({ left }) => Math.max(0, left ?? 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let place = chance * total;
  for (const [index, prize] of prizes.entries()) {
    const weight = weights[index] ?? 0;
    if (weight > 0 && place < weight) return prize;
    place -= weight;
  }
  return null;
}
