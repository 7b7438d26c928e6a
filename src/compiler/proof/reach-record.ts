/** Which seed record the person who acts may change, and which not. */
import { isForOwner, rolesOf } from '../../blueprint/audience.ts';
import type { Audience, SeedRecord } from '../../blueprint/schema.ts';
import type { SeedPerson } from '../features/account/seed-people.ts';
import type { EntityModel, ProductModel } from '../product-model.ts';
import { actingAs } from './acting-as.ts';
import { inStandardOrder, isOfDemoUser, isOfHolder, seedTitle } from './seed-facts.ts';

/** A record that {@link actingAs} may change under this audience; undefined when there is none to begin with. */
export function ownRecord(entity: EntityModel, audience: Audience, model: ProductModel): SeedRecord | undefined {
  return inStandardOrder(entity).find((record) => mayChange(entity, audience, model, record));
}

/** A visible record that the demo user may not change because it is somebody else's. */
export function foreignRecord(entity: EntityModel, audience: Audience, model: ProductModel): SeedRecord | undefined {
  if (!isForOwner(audience) || entity.isPrivate || isOfRole(audience, model)) return undefined;
  return inStandardOrder(entity).find((record) => !isOfDemoUser(record));
}

/** A visible record that this person, who has none of the audience's roles, may not change. */
export function closedRecord(entity: EntityModel, audience: Audience, person: SeedPerson): SeedRecord | undefined {
  if (entity.isPrivate) return undefined;
  return inStandardOrder(entity).find((record) => !isForOwner(audience) || (record.owner ?? 0) !== person.index);
}

/** As {@link ownRecord}, and no other record needs it; its title occurs in no other. */
export function deletableRecord(entity: EntityModel, audience: Audience, model: ProductModel): SeedRecord | undefined {
  return inStandardOrder(entity).find(
    (record) =>
      mayChange(entity, audience, model, record) && !isHeld(entity, record) && isOnlyOneOfItsTitle(entity, record),
  );
}

/** A record that cannot be deleted because others need it. */
export function heldRecord(entity: EntityModel, audience: Audience, model: ProductModel): SeedRecord | undefined {
  return inStandardOrder(entity).find((record) => mayChange(entity, audience, model, record) && isHeld(entity, record));
}

function mayChange(entity: EntityModel, audience: Audience, model: ProductModel, record: SeedRecord): boolean {
  if (entity.isPrivate || audience === 'owner') return isOfHolder(entity, record);
  return !isForOwner(audience) || isOfRole(audience, model) || isOfHolder(entity, record);
}

/** Does who acts have one of the audience's roles, so that whose record it is does not matter? */
function isOfRole(audience: Audience, model: ProductModel): boolean {
  return rolesOf(audience).includes(actingAs(audience, model).person?.role ?? '');
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
