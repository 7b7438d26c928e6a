/** Accounts: who can sign in, and as what. */
import { z } from 'zod';
import { featureShape as feature, line, roleName } from '../shapes.ts';

export const personSchema = z.strictObject({
  name: line(60),
  email: z.email(),
  /** One of the account's roles; without it the first of them. */
  role: roleName.optional(),
});

/**
 * Register, login, logout, profile. `demoUser` is signed in on the first visit; the first person of each role is a demo person
 * too: their credentials stand on the login page, and the notice at the top of every page lets a visitor look around as any of them.
 */
export const accountSchema = feature('account', {
  demoUser: personSchema,
  /** Further seed people that own seed records. */
  people: z.array(personSchema).max(12),
  /** What people can be; audiences such as `{ roles: ['Teacher'] }` name them. Without them everybody is a member. */
  roles: z.array(roleName).min(2).max(8).optional(),
  /** What a newcomer can register as; without it the first role that is not the administrator's. */
  openRoles: z.array(roleName).min(1).max(6).optional(),
});
