/** Which seed record the demo user may change, and which not. */
import type { Audience, SeedRecord } from '../../blueprint/schema.ts';
import type { EntityModel } from '../product-model.ts';
import { inStandardOrder, isOfDemoUser, seedTitle } from './seed-facts.ts';

/** A record that the demo user may change under this audience; undefined when there is none to begin with. */
export function ownRecord(entity: EntityModel, audience: Audience): SeedRecord | undefined {
  return inStandardOrder(entity).find((record) => mayChange(entity, audience, record));
}

/** A visible record that only somebody else may change. */
export function foreignRecord(entity: EntityModel, audience: Audience): SeedRecord | undefined {
  if (audience !== 'owner' || entity.isPrivate) return undefined;
  return inStandardOrder(entity).find((record) => !isOfDemoUser(record));
}

/** As {@link ownRecord}, and no other record needs it; its title occurs in no other. */
export function deletableRecord(entity: EntityModel, audience: Audience): SeedRecord | undefined {
  return inStandardOrder(entity).find(
    (record) => mayChange(entity, audience, record) && !isHeld(entity, record) && isOnlyOneOfItsTitle(entity, record),
  );
}

/** A record that cannot be deleted because others need it. */
export function heldRecord(entity: EntityModel, audience: Audience): SeedRecord | undefined {
  return inStandardOrder(entity).find((record) => mayChange(entity, audience, record) && isHeld(entity, record));
}

function mayChange(entity: EntityModel, audience: Audience, record: SeedRecord): boolean {
  return (audience !== 'owner' && !entity.isPrivate) || isOfDemoUser(record);
}

function isHeld(entity: EntityModel, record: SeedRecord): boolean {
  return entity.referencedBy.some(
    ({ entity: other, field }) => field.required && other.seed.some((each) => each.values[field.name] === record.key),
  );
}

function isOnlyOneOfItsTitle(entity: EntityModel, record: SeedRecord): boolean {
  const title = seedTitle(entity, record).toLowerCase();
  return entity.seed.every((other) => other === record || !JSON.stringify(other.values).toLowerCase().includes(title));
}
