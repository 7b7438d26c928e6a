// Who sends this request, and whether they may.
import type { Context } from 'hono';
import { forbidden, HttpError } from '../../server/errors.ts';
import type { Role } from './roles.ts';
import { readSession } from './sessions.ts';
import { findDemoUser, findUserBySession } from './table.ts';
import { hasRole, type User } from './user.ts';

/** The signed-in person; a visitor who never signed in or out is the demo user as long as that is on. */
export function currentUser(context: Context): User | null {
  const { database, configuration } = context.var.services;
  const session = readSession(context);
  if (session.is === 'token') return findUserBySession(database, session.hash, new Date());
  return session.is === 'none' && configuration.demoUser ? findDemoUser(database) : null;
}

/** As {@link currentUser}; nobody is answered with 401. */
export function requireUser(context: Context): User {
  const user = currentUser(context);
  if (!user) throw new HttpError(401, 'Please sign in first.');
  return user;
}

/** As {@link requireUser}; people of other roles are answered with 403. */
export function requireRole(context: Context, ...roles: readonly Role[]): User {
  const user = requireUser(context);
  if (!hasRole(user, ...roles)) throw forbidden(`Only people with the role ${roles.join(' or ')} may do this.`);
  return user;
}
