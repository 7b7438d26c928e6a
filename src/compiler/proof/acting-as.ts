/** As whom a scenario or a test acts: the demo user where that one may, otherwise a demo person who may. */
import { isForOwner, rolesOf } from '../../blueprint/audience.ts';
import type { WhenStep } from '../../blueprint/scenario.ts';
import type { Audience } from '../../blueprint/schema.ts';
import { seedPeople, type SeedPerson } from '../features/account/seed-people.ts';
import { code, use, type Code } from '../print/code.ts';
import type { EntityModel, ProductModel } from '../product-model.ts';

export interface Acting {
  /** Undefined in a product without accounts. */
  person: SeedPerson | undefined;
  /** Steps after the first page is open; none for the demo user. */
  steps: WhenStep[];
  /** Statements at the start of a test; none for the demo user. */
  statements: Code[];
}

/** Where the audience is who made a record, that one is of the `entity`, if it is said. */
export function actingAs(
  audience: Audience,
  model: ProductModel,
  entity?: Pick<EntityModel, 'holder' | 'isPrivate'>,
): Acting {
  const people = model.account ? seedPeople(model.account) : [];
  const [demoUser] = people;
  const roles = rolesOf(audience);
  // What only its owner sees is in nobody else's reach, whatever their role.
  const isOwners = isForOwner(audience) && entity?.isPrivate === true;
  const isInRole = !isOwners && demoUser !== undefined && roles.includes(demoUser.role);
  const other = isForOwner(audience)
    ? people[entity?.holder ?? 0]
    : people.find((person) => person.isDemo && roles.includes(person.role));
  if (isInRole || !other || other === demoUser) return { person: demoUser, steps: [], statements: [] };
  return {
    person: other,
    steps: [{ step: 'click', role: 'button', name: other.name, within: 'Demo' }],
    statements: [code`await ${use('features/account/testing.ts', 'lookAroundAs')}(server, '${other.role}');`],
  };
}

/** A demo person whom none of the roles lets do it, to prove the refusal; undefined when there is none. */
export function outsiderOf(audience: Audience, model: ProductModel): (Acting & { person: SeedPerson }) | undefined {
  const roles = rolesOf(audience);
  if (!model.account || roles.length === 0) return undefined;
  const people = seedPeople(model.account);
  const other = people.find((person) => person.isDemo && !roles.includes(person.role));
  if (!other) return undefined;
  if (other.index === 0) return { person: other, steps: [], statements: [] };
  return { ...actingAs({ roles: [other.role] }, model), person: other };
}
