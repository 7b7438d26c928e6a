/** Whom a caseload is for. */
import type { FeatureOf } from './schema.ts';

type Caseload = Pick<FeatureOf<'caseload'>, 'roles' | 'through'>;

/** Roles whose people get to the page; empty for everybody who is signed in. */
export function caseloadRoles({ roles, through }: Caseload): string[] {
  if (through === undefined) return [...roles];
  return through.roles.length === 0 ? [] : [...new Set([...through.roles, ...roles])];
}
