/** What can be joined, with its entities, and who has joined what when a product opens. */
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel, type ProductModel } from '../../product-model.ts';
import { daysOf, numberOf, seedId } from '../../proof/seed-facts.ts';

type Feature = FeatureOf<'enrolment'>;

export interface JoinableModel {
  entity: EntityModel;
  date: FieldModel | undefined;
  /** Joining is open until then: the end, or the beginning of what has no end. */
  closes: FieldModel | undefined;
  capacity: FieldModel | undefined;
}

export interface SeedEnrolment {
  person: number;
  joinable: JoinableModel;
  record: SeedRecord;
}

export function joinablesOf(feature: Feature, model: ProductModel): JoinableModel[] {
  return feature.offers.map(({ entity: name, date, until, capacity }) => {
    const entity = entityOf(model, name);
    const closes = until ?? date;
    return {
      entity,
      date: date === undefined ? undefined : fieldOf(entity, date),
      closes: closes === undefined ? undefined : fieldOf(entity, closes),
      capacity: capacity === undefined ? undefined : fieldOf(entity, capacity),
    };
  });
}

/** The demo user joined every fourth record from the second on; others here and there, as far as there is room. */
export function seedEnrolments(feature: Feature, model: ProductModel): SeedEnrolment[] {
  const people = 1 + (model.account?.people.length ?? 0);
  return joinablesOf(feature, model).flatMap((joinable) =>
    joinable.entity.seed.flatMap((record, index) =>
      Array.from({ length: people }, (_, person) => person)
        .filter((person) => (person === 0 ? index % 4 === 1 : (index + person) % 3 === 0))
        .slice(0, capacityOf(joinable, record, feature.places))
        .map((person) => ({ person, joinable, record })),
    ),
  );
}

export function capacityOf({ capacity }: JoinableModel, record: SeedRecord, standard: number): number {
  return (capacity && numberOf(record.values[capacity.name])) ?? standard;
}

/** Records that lie ahead or have no date, with room to spare, which the demo user has not joined. */
export function openRecords(joinable: JoinableModel, feature: Feature, model: ProductModel): SeedRecord[] {
  const seeded = seedEnrolments(feature, model);
  return joinable.entity.seed.filter((record) => {
    const isAhead = !joinable.closes || (daysOf(record.values[joinable.closes.name]) ?? 1) > 0;
    const own = seeded.filter((each) => each.record === record);
    return (
      isAhead &&
      !own.some(({ person }) => person === 0) &&
      capacityOf(joinable, record, feature.places) >= own.length + 2
    );
  });
}

export function idOf({ joinable, record }: { joinable: JoinableModel; record: SeedRecord }): number {
  return seedId(joinable.entity, record);
}
