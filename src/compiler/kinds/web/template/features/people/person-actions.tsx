// What one can do with another person in this product.
import type { Person } from './person.ts';

/** Nothing but look at them. */
export function PersonActions(_person: { person: Person }) {
  return null;
}
