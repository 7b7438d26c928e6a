import type { Role } from './roles.ts';

/** A person with an account, as that person's own pages see it. */
export interface User {
  id: number;
  name: string;
  email: string;
  role: Role;
  phone: string | null;
  address: string | null;
  bio: string | null;
  /** When the picture was last changed; null for who has none. ISO 8601, in UTC, as the next. */
  pictureChangedAt: string | null;
  memberSince: string;
  /** One that visitors can look around as. */
  isDemo: boolean;
}

/** What a picture of a person is drawn from. */
export type Portrayed = Pick<User, 'id' | 'name' | 'pictureChangedAt'>;

/** Is it somebody of one of these roles? */
export function hasRole(user: User | null, ...roles: readonly Role[]): boolean {
  return user !== null && roles.includes(user.role);
}

/** Somebody whom visitors can look around as. */
export interface DemoPerson {
  id: number;
  name: string;
  email: string;
  role: Role;
}

/** What the pages ask for when they start. */
export interface SessionAnswer {
  user: User | null;
  /** Whoever registers now becomes the administrator. */
  isFirst: boolean;
  /** Whom visitors can be with one click, and the password with which those can sign in; null when that is switched off. */
  demo: { password: string; people: DemoPerson[] } | null;
}
