/** The people that a product opens with, as all emitters see them. */
import { administrator } from '../../../blueprint/shapes.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';

export interface SeedPerson {
  name: string;
  email: string;
  role: string;
  /** Visitors can look around as this person with one click, and sign in with the credentials on the sign-in page. */
  isDemo: boolean;
  /** Position, which is what the owner of a seed record refers to; the id is one more. */
  index: number;
}

const onlyRole = 'Member';
/** Where everybody has the same role, so many people can be looked around as. */
const fellows = 3;

/** Everybody's role where a product makes no difference. */
export function rolesOfProduct({ roles }: FeatureOf<'account'>): readonly string[] {
  return roles ?? [onlyRole];
}

export function openRolesOf(account: FeatureOf<'account'>): readonly string[] {
  if (account.openRoles) return account.openRoles;
  const roles = rolesOfProduct(account);
  return [roles.find((role) => role !== administrator) ?? onlyRole];
}

/** The demo user first. The first person of each role is a demo person. */
export function seedPeople(account: FeatureOf<'account'>): SeedPerson[] {
  const roles = rolesOfProduct(account);
  const [standard = onlyRole] = openRolesOf(account);
  const people = [account.demoUser, ...account.people].map((person, index) => ({
    name: person.name,
    email: person.email,
    role: person.role ?? standard,
    index,
  }));
  return people.map((person) => ({
    ...person,
    isDemo:
      roles.length === 1
        ? person.index < fellows
        : people.find((other) => other.role === person.role) === person || person.index === 0,
  }));
}
