import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { fieldOf, type EntityModel } from '../../product-model.ts';
import { daysOf, isOfHolder } from '../../proof/seed-facts.ts';

type Feature = FeatureOf<'renewals'>;

/** First records that who acts may renew today. */
export function renewableToday(feature: Feature, entity: EntityModel): SeedRecord[] {
  return own(feature, entity).filter((record) => {
    const days = daysOf(record.values[feature.field]);
    return !isClosed(feature, entity, record) && days !== undefined && days <= feature.opensBefore && days >= 0;
  });
}

/** First records for which it is too early by some days. */
export function tooEarly(feature: Feature, entity: EntityModel): SeedRecord[] {
  return own(feature, entity).filter((record) => {
    const days = daysOf(record.values[feature.field]);
    return !isClosed(feature, entity, record) && days !== undefined && days > feature.opensBefore + 1;
  });
}

export function isClosed({ unless }: Feature, entity: EntityModel, record: SeedRecord): boolean {
  if (unless === undefined) return false;
  const value = record.values[unless.field];
  return fieldOf(entity, unless.field).type === 'boolean' ? value === true : unless.values.includes(String(value));
}

function own(feature: Feature, entity: EntityModel): SeedRecord[] {
  const isOwners = feature.by === 'owner' || (typeof feature.by === 'object' && feature.by.owner === true);
  return entity.owned && (isOwners || entity.isPrivate)
    ? entity.seed.filter((record) => isOfHolder(entity, record))
    : entity.seed;
}
