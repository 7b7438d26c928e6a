// Who generates and keeps reports: a person who is signed in.
import type { Context } from 'hono';
import { requireUser } from '../account/current-user.ts';

export interface Reporter {
  id: number;
  name: string;
}

export function reporterOf(context: Context): Reporter {
  const { id, name } = requireUser(context);
  return { id, name };
}
