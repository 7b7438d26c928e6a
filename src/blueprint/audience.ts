/** Questions about an audience. */
import type { Audience } from './schema.ts';

/** The roles that may do it for everybody's records; empty for audiences that are not about roles. */
export function rolesOf(audience: Audience): readonly string[] {
  return typeof audience === 'string' ? [] : audience.roles;
}

/** May the record's owner do it, and others only by their role? */
export function isForOwner(audience: Audience): boolean {
  return typeof audience === 'string' ? audience === 'owner' : audience.owner === true;
}
