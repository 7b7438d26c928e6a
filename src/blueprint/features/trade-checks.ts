/** Checks of bookings, sales, enrolments and calendars: entities and fields that exist, somebody who is signed in, a page to stand on. */
import { checkField, checkReaders, checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

type EntityOf = (name: string) => Entity | undefined;

export function checkBooking(
  feature: FeatureOf<'booking'>,
  blueprint: Blueprint,
  entityOf: EntityOf,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkListed(feature.offers, blueprint, path, add);
  checkStaff(feature, blueprint, path, add);
  for (const { entity: name, mode, price, capacity } of feature.offers) {
    const entity = entityOf(name);
    if (price !== undefined) checkField(entity, price, ['money'], path, add);
    if (capacity !== undefined) checkField(entity, capacity, ['integer'], path, add);
    if (mode.by === 'places' && mode.date !== undefined) checkField(entity, mode.date, ['date', 'datetime'], path, add);
    if (mode.by === 'times' && mode.opens >= mode.closes)
      add(path, 'It closes before it opens.', 'Let the opening hours end after they begin.');
  }
}

export function checkCheckout(
  feature: FeatureOf<'checkout'>,
  blueprint: Blueprint,
  entityOf: EntityOf,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkListed(feature.goods, blueprint, path, add);
  checkStaff(feature, blueprint, path, add);
  for (const { entity: name, price, stock } of feature.goods) {
    const entity = entityOf(name);
    checkField(entity, price, ['money'], path, add);
    if (stock !== undefined) checkField(entity, stock, ['integer'], path, add);
  }
}

export function checkEnrolment(
  feature: FeatureOf<'enrolment'>,
  blueprint: Blueprint,
  entityOf: EntityOf,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkListed(feature.offers, blueprint, path, add);
  if (feature.seenBy !== undefined) checkReaders(feature.seenBy, blueprint, path, add);
  for (const { entity: name, date, until, capacity } of feature.offers) {
    const entity = entityOf(name);
    if (date !== undefined) checkField(entity, date, ['date', 'datetime'], path, add);
    if (until !== undefined) checkField(entity, until, ['date', 'datetime'], path, add);
    if (capacity !== undefined) checkField(entity, capacity, ['integer'], path, add);
  }
}

export function checkLending(
  feature: FeatureOf<'lending'>,
  blueprint: Blueprint,
  entity: Entity | undefined,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkListed([feature], blueprint, path, add);
  checkStaff(feature, blueprint, path, add);
  if (feature.copies !== undefined) checkField(entity, feature.copies, ['integer'], path, add);
}

export function checkCalendar(
  feature: FeatureOf<'calendar'>,
  blueprint: Blueprint,
  entityOf: EntityOf,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  for (const { entity: name, date, until } of feature.entries) {
    const entity = entityOf(name);
    if (!has(blueprint, 'catalogue', name) && !has(blueprint, 'mine', name))
      add(path, `${name} has no pages that an entry could lead to.`, 'Add a catalogue of it.');
    checkField(entity, date, ['date', 'datetime'], path, add);
    if (until !== undefined) checkField(entity, until, ['date', 'datetime'], path, add);
  }
}

/** What is offered is chosen on its page, and each entity once. */
export function checkListed(offers: readonly { entity: string }[], blueprint: Blueprint, path: string, add: Add): void {
  for (const [index, { entity }] of offers.entries()) {
    if (!has(blueprint, 'catalogue', entity))
      add(path, `${entity} has no list to choose from.`, 'Add a catalogue of it.');
    if (offers.findIndex((other) => other.entity === entity) !== index)
      add(path, `${entity} is named twice.`, 'Name each entity once.');
  }
}

/** Who manages is somebody of the product, on a page that is nobody else's. */
function checkStaff(
  { staff }: FeatureOf<'booking'> | FeatureOf<'checkout'> | FeatureOf<'lending'>,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  if (staff === undefined) return;
  checkReaders(staff.roles, blueprint, path, add);
  if (blueprint.features.some((other) => 'path' in other && other.path === staff.path))
    add(path, `The page ${staff.path} is there already.`, 'Give the page of the staff another path.');
}
