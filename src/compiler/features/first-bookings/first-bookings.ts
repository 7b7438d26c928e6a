/** The bookings that a product opens with. */
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { ProductModel } from '../../product-model.ts';
import { daysOf, numberOf } from '../../proof/seed-facts.ts';
import { offersOf, type OfferModel } from '../offers/offer-model.ts';

export interface SeedBooking {
  number: string;
  /** Position of the person among the seed people, the demo user first. */
  person: number;
  offer: OfferModel;
  record: SeedRecord;
  /** Days from today, the last one exclusive; a time makes it a booking of that time. */
  start: number;
  end: number;
  from?: string;
  until?: string;
  places: number;
  seats: string;
  total: number | null;
  isCancelled: boolean;
  isPaid: boolean;
}

/** So many days ahead at most lie the first bookings: later days are free. */
export const seededDays = 30;

/** Past, coming and cancelled ones of the demo user, and of others. */
export function seedBookings(feature: FeatureOf<'booking'>, model: ProductModel): SeedBooking[] {
  const people = 1 + (model.account?.people.length ?? 0);
  const drafts = offersOf(feature, model).flatMap((offer) =>
    offer.entity.seed.slice(0, 8).flatMap((record, index) => bookingsOf(offer, record, index, people)),
  );
  return drafts.map((draft, index) => ({ ...draft, number: `B-${codeOf(index)}` }));
}

function bookingsOf(
  offer: OfferModel,
  record: SeedRecord,
  index: number,
  people: number,
): Omit<SeedBooking, 'number'>[] {
  const person = index % people;
  const other = people > 1 ? 1 + (index % (people - 1)) : 0;
  const { mode } = offer;
  const price = offer.price ? (numberOf(record.values[offer.price.name]) ?? null) : null;
  const base = { offer, record, seats: '', isCancelled: false, isPaid: false };
  if (mode.by === 'days') {
    const of = (start: number, days: number) => ({
      ...base,
      start,
      end: start + days,
      places: 1,
      total: price === null ? null : price * days,
    });
    return [
      { ...of(-16 - index, 2 + (index % 3)), person, isPaid: price !== null },
      { ...of(2 + index, 2 + (index % 2)), person },
      { ...of(14 + index, 3), person: other, isCancelled: index === 2 },
    ];
  }
  if (mode.by === 'times') {
    const of = (start: number, slot: number) => {
      const from = addMinutes(mode.opens, mode.minutes * slot);
      return { ...base, start, end: start, from, until: addMinutes(from, mode.minutes), places: 1, total: price };
    };
    const last = Math.max(0, Math.floor((minutesOf(mode.closes) - minutesOf(mode.opens)) / mode.minutes) - 1);
    return [
      { ...of(-9 - index, Math.min(1, last)), person, isPaid: price !== null },
      { ...of(1 + index, Math.min(index % 3, last)), person },
      { ...of(1 + (index % 4), Math.min(3, last)), person: other, isCancelled: index === 2 },
    ];
  }
  const start = offer.date ? daysOf(record.values[offer.date.name]) : 3 + index;
  const capacity = (offer.capacity && numberOf(record.values[offer.capacity.name])) ?? mode.capacity;
  const places = 1 + (index % 3);
  if (start === undefined || capacity < 10) return [];
  const seatsFrom = (first: number, count: number) =>
    mode.seatMap ? Array.from({ length: count }, (_, position) => seatLabel(first + position)).join(', ') : '';
  const of = (count: number, first: number) => ({
    ...base,
    start,
    end: start + 1,
    places: count,
    seats: seatsFrom(first, count),
    total: price === null ? null : price * count,
  });
  return [
    { ...of(places, 2), person, isPaid: start < 0 && price !== null },
    ...(people > 1 ? [{ ...of(2, 5), person: other }] : []),
  ];
}

/** As `seatLabels` of the product writes them. */
function seatLabel(index: number): string {
  return `${String.fromCharCode(65 + Math.floor(index / 6))}${(index % 6) + 1}`;
}

/** Six signs that look like the product's own numbers and differ for each index. */
function codeOf(index: number): string {
  const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  let rest = 7_000_003 + index * 4_999_999;
  let code = '';
  for (let position = 0; position < 6; position += 1) {
    code += signs.charAt(rest % signs.length);
    rest = Math.floor(rest / signs.length) + position * 11;
  }
  return code;
}

function addMinutes(time: string, minutes: number): string {
  const total = minutesOf(time) + minutes;
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
