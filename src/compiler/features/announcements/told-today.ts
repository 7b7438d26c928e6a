import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { EntityModel } from '../../product-model.ts';
import { daysOf } from '../../proof/seed-facts.ts';

export type Announced = Pick<FeatureOf<'announcements'>, 'from' | 'until'>;

/** The first records that stand on every page, the newest first. */
export function toldToday({ from, until }: Announced, entity: EntityModel): SeedRecord[] {
  const since = (record: SeedRecord): number | undefined =>
    from === undefined ? undefined : daysOf(record.values[from]);
  return entity.seed
    .filter((record) => (since(record) ?? 0) <= 0 && (daysOf(record.values[until]) ?? 0) >= 0)
    .toSorted((one, other) => (since(other) ?? -Infinity) - (since(one) ?? -Infinity) || 0);
}

export function ended({ until }: Announced, entity: EntityModel): SeedRecord[] {
  return entity.seed.filter((record) => (daysOf(record.values[until]) ?? 0) < 0);
}
