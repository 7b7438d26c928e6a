import { games } from './catalogue.ts';

/** The title of the game with that address, or the address of one that the product no longer has. */
export function titleOf(slug: string): string {
  return games.find((game) => game.slug === slug)?.title ?? slug;
}
