/** Which texts can be the id of a project or a run. */

/** Anything else cannot be the id of a row, and the database would refuse the question. */
export function isIdentifier(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
