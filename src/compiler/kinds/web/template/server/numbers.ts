// Numbers that people read out and type in again: no letters or digits that look alike.
import { randomInt } from 'node:crypto';

const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** `makeNumber('B')` is e.g. "B-7K2M9Q": hard to guess, easy to read. */
export function makeNumber(prefix: string): string {
  const letters = Array.from({ length: 6 }, () => signs.charAt(randomInt(signs.length)));
  return `${prefix}-${letters.join('')}`;
}
