import type { ReactNode } from 'react';
import type { Role } from './roles.ts';
import { useSession } from './session-context.tsx';
import { hasRole } from './user.ts';

interface ForRolesProps {
  roles: readonly Role[];
  /** The person who may see it whatever their role, usually the owner of a record. */
  ownerId?: number;
  children: ReactNode;
}

/** Its children for people of these roles; nothing for others. The server refuses them all the same. */
export function ForRoles({ roles, ownerId, children }: ForRolesProps) {
  const { user } = useSession();
  return hasRole(user, ...roles) || (user !== null && user.id === ownerId) ? children : null;
}
