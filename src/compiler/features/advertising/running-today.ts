import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { EntityModel } from '../../product-model.ts';
import { daysOf } from '../../proof/seed-facts.ts';

/** The first records that are shown today, the newest first. */
export function runningToday({ from, until }: FeatureOf<'advertising'>, entity: EntityModel): SeedRecord[] {
  const day = (record: SeedRecord, field: string | undefined): number =>
    (field === undefined ? undefined : daysOf(record.values[field])) ?? 0;
  return entity.seed.filter((record) => day(record, from) <= 0 && day(record, until) >= 0);
}

/** Whether a first record is for the home page alone. */
export function isForHome({ space }: FeatureOf<'advertising'>, entity: EntityModel, record: SeedRecord): boolean {
  const field = entity.fields.find(({ name }) => name === space);
  return field !== undefined && record.values[field.name] === field.options?.[0];
}
