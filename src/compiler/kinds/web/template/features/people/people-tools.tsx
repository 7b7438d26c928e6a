// What stands beside the heading of the people.

/** Nothing in this product. */
export function PeopleTools() {
  return null;
}
