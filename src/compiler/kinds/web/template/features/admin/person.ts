import type { Role } from '../account/roles.ts';
import type { Count } from './counts.ts';

/** Somebody with an account, as administrators see them. */
export interface Person {
  id: number;
  name: string;
  email: string;
  role: Role;
  phone: string | null;
  /** Who is not active cannot sign in. */
  isActive: boolean;
  /** "2026-05-04T18:30:00.000Z" */
  createdAt: string;
}

export interface Overview {
  counts: Count[];
  /** How many people have each role. */
  roles: Count[];
  newest: Person[];
}
