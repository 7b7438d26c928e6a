import type { Person } from '../people/person.ts';

/** How one stands with others; each list by its latest change. */
export interface Friends {
  friends: Person[];
  /** Who asks to be a friend. */
  received: Person[];
  /** Who was asked and has not answered. */
  sent: Person[];
}
