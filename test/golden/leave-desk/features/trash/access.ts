// Whose deleted records somebody sees and restores: their own, administrators everybody’s.
import type { Context } from 'hono';
import { requireUser } from '../account/current-user.ts';
import { hasRole } from '../account/user.ts';

export interface TrashAccess {
  userId: number | null;
  seesAll: boolean;
}

export function trashAccess(context: Context): TrashAccess {
  const user = requireUser(context);
  return { userId: user.id, seesAll: hasRole(user, 'Administrator') };
}
