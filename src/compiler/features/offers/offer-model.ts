/** What can be booked: the records of an entity, and which of them are free for a scenario. */
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel, type ProductModel } from '../../product-model.ts';
import { daysOf, numberOf, seedId, seedTitle } from '../../proof/seed-facts.ts';

type Feature = FeatureOf<'booking'>;

export interface OfferModel {
  entity: EntityModel;
  mode: Feature['offers'][number]['mode'];
  price: FieldModel | undefined;
  capacity: FieldModel | undefined;
  /** When it takes place, for places. */
  date: FieldModel | undefined;
  currency: string;
}

export function offersOf(feature: Feature, model: ProductModel): OfferModel[] {
  return feature.offers.map(({ entity: name, mode, price, capacity }) => {
    const entity = entityOf(model, name);
    const priced = price === undefined ? undefined : fieldOf(entity, price);
    return {
      entity,
      mode,
      price: priced,
      capacity: capacity === undefined ? undefined : fieldOf(entity, capacity),
      date: mode.by === 'places' && mode.date !== undefined ? fieldOf(entity, mode.date) : undefined,
      currency: priced?.unit ?? 'USD',
    };
  });
}

export function describeRecord(offer: OfferModel, record: SeedRecord): { id: number; title: string } {
  return { id: seedId(offer.entity, record), title: seedTitle(offer.entity, record) };
}

/** So many places the scenarios and the first bookings take of one record at most. */
const mostNeeded = 10;

/** What has a date lies ahead and has places left. */
export function bookable(offer: OfferModel): SeedRecord[] {
  if (!offer.date) return offer.entity.seed;
  const { name } = offer.date;
  const ahead = offer.entity.seed.filter((record) => (daysOf(record.values[name]) ?? -1) > 0);
  return ahead.filter(
    (record) => !offer.capacity || (numberOf(record.values[offer.capacity.name]) ?? mostNeeded) >= mostNeeded,
  );
}

export function hasPrice(offer: OfferModel, record: SeedRecord | undefined): boolean {
  return offer.price !== undefined && numberOf(record?.values[offer.price.name]) !== undefined;
}
