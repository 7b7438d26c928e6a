/** Which seed records somebody sees, worked out apart from the code that the product decides it with. */
import type { SeedRecord } from '../../blueprint/schema.ts';
import { seedPeople, type SeedPerson } from '../features/account/seed-people.ts';
import type { EntityModel, ProductModel } from '../product-model.ts';

/** Those of others that the person looks after: all by role, or what points at a record of their own. */
export function handledBySeedPerson(entity: EntityModel, person: SeedPerson | undefined): SeedRecord[] {
  const { caseload, overseers, seed } = entity;
  if (!caseload || !person) return [];
  if (overseers.includes(person.role)) return [...seed];
  const field = entity.fields.find(({ name }) => name === caseload.through?.field);
  const own = new Set(
    field?.targetEntity?.seed.filter(({ owner = 0 }) => owner === person.index).map(({ key }) => key),
  );
  return field ? seed.filter((record) => own.has(String(record.values[field.name] ?? ''))) : [];
}

/** Their own, and those that they look after; all of what is open to everybody. */
export function seenBySeedPerson(entity: EntityModel, person: SeedPerson | undefined): SeedRecord[] {
  if (!entity.isPrivate) return [...entity.seed];
  const handled = new Set(handledBySeedPerson(entity, person));
  return entity.seed.filter((record) => handled.has(record) || (record.owner ?? 0) === (person?.index ?? 0));
}

/** What the demo user sees; null for all of it. */
export function seenAtFirst(entity: EntityModel, { account }: ProductModel): SeedRecord[] | null {
  if (!entity.isPrivate) return null;
  return seenBySeedPerson(entity, account && seedPeople(account)[0]);
}
