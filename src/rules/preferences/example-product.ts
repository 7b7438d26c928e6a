/** A product with a bit of everything: what a preference is read against when no product of the person's is at hand. */
import type { Blueprint } from '../../blueprint/schema.ts';
import { designBlueprint } from '../design/design-blueprint.ts';
import { readConcept } from '../reading/read-concept.ts';

let made: Blueprint | null = null;

export function exampleProduct(): Blueprint {
  made ??= designBlueprint(
    readConcept(
      `A workshop site where customers and managers sign in. Managers add, edit and delete tasks with a title, a status, a due date and a price. Customers place orders and book appointments.
There is a blog with comments, a newsletter, a contact form, a FAQ page, a map, a calendar and a dashboard with charts. People rate and like posts, save favourites, search, filter and export tasks.`,
    ),
  );
  return made;
}
