// One step from one status to another, and whose it is.
import type { Role } from '../account/roles.ts';
import { hasRole, type User } from '../account/user.ts';

export interface Transition<Status extends string = string> {
  /** The button, e.g. "Approve". */
  action: string;
  from: readonly Status[];
  to: Status;
  /** Only for people of these roles; without roles and `owner` everybody who is signed in may. */
  roles?: readonly Role[];
  /** Those of them who decide about the records of others, never about one of their own. */
  notOwn?: readonly Role[];
  /** For the record's owner. */
  owner?: boolean;
  /** Asks for a reason first. */
  asksNote?: boolean;
}

export function mayMake(transition: Transition, user: User | null, ownerId?: number): boolean {
  if (!user) return false;
  if (!transition.roles && !transition.owner) return true;
  const isOwn = user.id === ownerId;
  const roles = (transition.roles ?? []).filter((role) => !(isOwn && transition.notOwn?.includes(role)));
  return hasRole(user, ...roles) || (transition.owner === true && isOwn);
}

/** What this person can do with a record in this status. */
export function openTransitions<Each extends Transition>(
  transitions: readonly Each[],
  status: string,
  user: User | null,
  ownerId?: number,
): Each[] {
  return transitions.filter((each) => each.from.some((from) => from === status) && mayMake(each, user, ownerId));
}
