// Whose deleted records somebody sees and restores: their own.
import type { Context } from 'hono';
import { requireUser } from '../account/current-user.ts';

export interface TrashAccess {
  userId: number | null;
  seesAll: boolean;
}

export function trashAccess(context: Context): TrashAccess {
  const user = requireUser(context);
  return { userId: user.id, seesAll: false };
}
