// Whose deleted records somebody sees and restores: without accounts everybody's.
import type { Context } from 'hono';

export interface TrashAccess {
  userId: number | null;
  seesAll: boolean;
}

export function trashAccess(_context: Context): TrashAccess {
  return { userId: null, seesAll: true };
}
