/** What can be booked, and how: told by the words for a thing and by its fields. */
import type { Field, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { PlannedEntity } from '../../design/product-plan.ts';

type Offer = FeatureOf<'booking'>['offers'][number];
type Mode = Offer['mode'];

/** Names and fields are all that is looked at, so that planned and finished entities do alike. */
export type Bookable = Pick<PlannedEntity, 'name' | 'label' | 'fields'>;

const nights =
  /\b(hotels?|apartments?|homestays?|villas?|cabins?|cottages?|hostels?|resorts?|inns?|lodgings?|accommodations?|guest ?houses?|suites?|campsites?|holiday homes?|houses?|stays?|chalets?|glamping)\b/i;
const days =
  /\b(cars?|rental cars?|vehicles?|bikes?|bicycles?|scooters?|motorcycles?|boats?|yachts?|equipment|cameras?|tools?|costumes?|telescopes?|binoculars|tents?|skis?|canoes?|kayaks?|instruments?|projectors?|laptops?|tablets?|drones?|trailers?|ladders?|drills?|board games?|toys?|puzzles?|machines?|caravans?|trucks?|vans?|parking)\b/i;
const places =
  /\b(tours?|flights?|trains?|bus(es)?|coach(es)?|ferr(y|ies)|cruises?|trips?|excursions?|events?|concerts?|shows?|screenings?|movies?|films?|class(es)?|workshops?|performances?|exhibitions?|departures?|tickets?|retreats?|festivals?|sessions?|plays?|matches|match|attractions?|activities|activity|itinerar(y|ies))\b/i;
const times =
  /\b(doctors?|therapists?|dentists?|nurses?|experts?|consultants?|lawyers?|trainers?|instructors?|teachers?|tutors?|stylists?|barbers?|services?|treatments?|massages?|courts?|pitch(es)?|fields?|venues?|studios?|rooms?|tables?|restaurants?|lanes?|desks?|clinics?|departments?|facilit(y|ies)|counsell?ors?|advis[eo]rs?|agents?|photographers?|salons?|gyms?|pools?|labs?|laborator(y|ies)|mentors?|freelancers?|designers?|vets?|coach)\b/i;

const seated =
  /\b(flights?|trains?|bus(es)?|concerts?|shows?|screenings?|movies?|films?|performances?|plays?|ferr(y|ies))\b/i;

/** Null for what nobody books. `about` is the concept: it tells a hotel's rooms from meeting rooms. */
export function bookingMode({ name, label, fields }: Bookable, about: string): Mode | null {
  if (/\brooms?\b/i.test(label) && !/meeting|conference|study|class|treatment|lab/i.test(label))
    return isOfStay(about, fields) ? { by: 'days', unit: 'night' } : slots(about);
  if (nights.test(label)) return { by: 'days', unit: 'night' };
  if (places.test(label) && !/coach$/i.test(label)) {
    const date = dateOf(fields);
    // Trips of buses and trains have seats, whatever they are called.
    const seatMap = seated.test(label) || name === 'Flight';
    return { by: 'places', ...(date === undefined ? {} : { date }), capacity: seatMap ? 48 : 20, seatMap };
  }
  if (days.test(label)) return { by: 'days', unit: 'day' };
  return times.test(label) ? slots(about) : null;
}

/** So that what no word tells of can be booked too, when the concept says that it is. */
export function assumedMode({ fields }: Bookable, about: string): Mode {
  if (fields.some(({ name }) => /perNight/i.test(name))) return { by: 'days', unit: 'night' };
  if (fields.some(({ name }) => /perDay|perWeek/i.test(name))) return { by: 'days', unit: 'day' };
  const date = dateOf(fields);
  return date === undefined ? slots(about) : { by: 'places', date, capacity: 20, seatMap: false };
}

export function offerOf(entity: Bookable, mode: Mode): Offer {
  const price = priceOf(entity.fields);
  const capacity = entity.fields.find(
    ({ name, type }) =>
      type === 'integer' &&
      /^(guests|capacity|seats|places|groupSize|sleeps|spots|people|participants|max|tickets)/i.test(name),
  )?.name;
  return {
    entity: entity.name,
    mode,
    ...(price === undefined ? {} : { price }),
    ...(capacity === undefined ? {} : { capacity }),
  };
}

/** The money field that says what one costs. */
export function priceOf(fields: readonly Field[]): string | undefined {
  const money = fields.filter(({ type }) => type === 'money');
  const telling = money.find(({ name }) => /price|fee|cost|rate|fare|per|admission|charge|amount|tuition/i.test(name));
  return (telling ?? money[0])?.name;
}

/** The field that says when it takes place: a beginning, not a deadline or a day of publication. */
export function dateOf(fields: readonly Field[]): string | undefined {
  const dates = fields.filter(({ type, name }) => (type === 'datetime' || type === 'date') && !past.test(name));
  return (dates.find(({ name }) => /start|date|depart|takes|when|held|begin|show|time/i.test(name)) ?? dates[0])?.name;
}

/** The field if enough of the first records lie ahead; of what has begun long ago the date says nothing. */
export function comingDate(name: string | undefined, seed: readonly SeedRecord[]): string | undefined {
  if (name === undefined) return undefined;
  const ahead = seed.filter(({ values }) => {
    const value = values[name];
    return typeof value === 'object' && value !== null && value.days > 0;
  });
  return ahead.length >= 3 ? name : undefined;
}

const past = /release|publish|birth|creat|end|until|deadline|updat|joined|built|founded|arriv|due|since|expire|return/i;

function isOfStay(about: string, fields: readonly Field[]): boolean {
  return (
    /\b(hotels?|guests?|stay|travel|accommodation|resorts?|inns?|nights?|check-?in|homestays?|hostels?)\b/i.test(
      about,
    ) ||
    (fields.some(({ name }) => /night/i.test(name)) && !/meeting|conference/i.test(about))
  );
}

function slots(about: string): Mode {
  const isEvening = /\b(restaurants?|dining|bars?|cinema)\b/i.test(about);
  const isLong = /\b(courts?|pitch|venues?|sports?|football|tennis|studios?|tables?|rooms?)\b/i.test(about);
  if (isEvening) return { by: 'times', opens: '12:00', closes: '22:00', minutes: 120 };
  return { by: 'times', opens: '09:00', closes: '18:00', minutes: isLong ? 60 : 30 };
}
