/** What is lent, with its entity, and what is out when a product opens. */
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { entityOf, fieldOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { numberOf } from '../../proof/seed-facts.ts';

type Feature = FeatureOf<'lending'>;

export interface SeedLoan {
  record: SeedRecord;
  /** Position of the person; the demo user is the first. */
  person: number;
  /** Days before the first start. */
  lentBefore: number;
  /** Days before the first start; null while it is out. */
  returnedBefore: number | null;
}

/** Half of the records have a story: out with the demo user (one overdue, one due soon), out with others, or back again. */
export function seedLoans(feature: Feature, model: ProductModel): SeedLoan[] {
  const entity = entityOf(model, feature.entity);
  const others = model.account?.people.length ?? 0;
  const someone = (index: number): number => (others === 0 ? 0 : 1 + (index % others));
  const { days } = feature;
  return entity.seed.flatMap((record, index): SeedLoan[] => {
    const out = (person: number, lentBefore: number): SeedLoan => ({
      record,
      person,
      lentBefore,
      returnedBefore: null,
    });
    const back = (person: number, days: number): SeedLoan => ({
      record,
      person,
      lentBefore: days + 9,
      returnedBefore: days,
    });
    switch (index % 6) {
      case 1:
        return [index === 1 ? out(0, days + 3) : back(0, 20 + index)];
      case 2:
        return others === 0 ? [] : [out(someone(index), Math.min(days - 1, 2 + (index % 9)))];
      case 3:
        return index === 3 ? [out(0, Math.max(0, days - 5))] : [back(someone(index), 12 + index)];
      default:
        return [];
    }
  });
}

export function copiesOf({ copies }: Feature, entity: EntityModel, record: SeedRecord): number {
  return copies === undefined ? 1 : (numberOf(record.values[fieldOf(entity, copies).name]) ?? 1);
}

const isOut = ({ returnedBefore }: SeedLoan): boolean => returnedBefore === null;

/** Records that the demo user can borrow at once. */
export function freeRecords(feature: Feature, model: ProductModel): SeedRecord[] {
  const entity = entityOf(model, feature.entity);
  const loans = seedLoans(feature, model).filter(isOut);
  return entity.seed.filter((record) => {
    const own = loans.filter((loan) => loan.record === record);
    return own.every(({ person }) => person !== 0) && own.length < copiesOf(feature, entity, record);
  });
}

/** The demo user's loans that are out; the overdue one first. */
export function ownOut(feature: Feature, model: ProductModel): SeedLoan[] {
  return seedLoans(feature, model).filter((loan) => isOut(loan) && loan.person === 0);
}

/** Records whose last copy somebody else has. */
export function takenRecords(feature: Feature, model: ProductModel): SeedRecord[] {
  const entity = entityOf(model, feature.entity);
  const loans = seedLoans(feature, model).filter(isOut);
  return entity.seed.filter((record) => {
    const own = loans.filter((loan) => loan.record === record);
    return own.length > 0 && own.every(({ person }) => person !== 0) && own.length >= copiesOf(feature, entity, record);
  });
}
