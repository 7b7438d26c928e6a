/** When a product takes bookings, of what, and what it calls them. */
import type { Entity, Feature, FeatureOf } from '../../../blueprint/schema.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { assumedMode, bookingMode, comingDate, offerOf } from './bookable.ts';
import { diningTable } from './dining-table.ts';
import { staffOf } from './staff.ts';
import { addEntity, addKnown, takeOut, turn } from './records.ts';

const isRecordOfBooking = ({ name }: { name: string }): boolean =>
  /^(.*Booking|.*Reservation|.*Appointment|.*Rental|ToolLoan)$/.test(name) &&
  !/^(CarRental|Rental(Car|Home))$/.test(name);

/** "Visits: pet, date, diagnosis" are written down; nobody books them. */
const isKept = ({ isTold, label }: PlannedEntity): boolean =>
  isTold === true && !/booking|reservation|appointment|rental|loan|slot|stay/i.test(label);

/** People and their papers are never what is booked. */
const neverBooked =
  /^(Patient|Client|Customer|User|Member|Student|Guest|Visitor|Review|Order|Payment|Transaction|Company|Owner|Employee|Product|MenuItem|Ingredient|Recipe|Category|Shipment|Message|Document|Announcement|Article|Game)$/;

const mostOffers = 4;

export function prepareBooking(draft: EntityDraft): void {
  const { concept } = draft.reading;
  const isDated = draft.entities.some(
    (entity) => bookingMode(entity, concept)?.by === 'places' && entity.name !== 'Ticket',
  );
  const records = draft.entities.filter(
    (entity) => (isRecordOfBooking(entity) && !isKept(entity)) || (isDated && entity.name === 'Ticket'),
  );
  const acts = draft.wishes.filter((wish) => isBookingAct(wish) || isChoiceOfTime(wish));
  const asks = draft.wishes.some(({ key }) => key === 'availability');
  if (records.length === 0 && acts.length === 0 && !asks) return;
  const linked = new Set(records.flatMap(({ fields }) => fields.flatMap(({ target }) => target ?? [])));
  const candidates = draft.entities.filter(
    (entity) =>
      !records.includes(entity) &&
      !neverBooked.test(entity.name) &&
      (!(entity.isPersonal && entity.known !== null) || acts.some((wish) => isLending(wish, entity))),
  );
  const byWord = candidates.filter((entity) => bookingMode(entity, concept) !== null);
  const byAct = candidates.filter(({ name }) => acts.some(({ entity }) => entity === name));
  const byLink = candidates.filter(({ name }) => linked.has(name));
  const [only] = byWord.length > 0 ? byWord : byAct.length > 0 ? byAct : byLink;
  const main =
    only ??
    (records.length > 0 || acts.some(({ act }) => /\btables?\b/.test(act?.words ?? '')) ? addBooked(draft) : undefined);
  if (main === undefined) return;
  for (const wish of acts)
    if (wish.entity === null || byWord.some(({ name }) => name === wish.entity))
      turn(wish, 'booking', wish.entity ?? main.name);
  for (const wish of draft.wishes)
    if (wish.key === 'availability' || wish.key === 'double-booking') wish.entity ??= main.name;
  takeOut(draft, records, 'booking', main.name);
  for (const wish of draft.wishes) if (wish.key === 'availability') turn(wish, 'booking', wish.entity);
  // What is offered to all is nobody's own.
  for (const entity of [main, ...byWord]) entity.isPersonal = false;
  addPrice(main, draft);
}

export function planBooking(draft: FeatureDraft): Feature[] {
  const { reading, wishes, entities, features, hasAccount } = draft;
  const asked = wishes.filter(({ key }) => key === 'booking');
  if (asked.length === 0 || !hasAccount) return [];
  const listed = entities.filter(
    ({ name, owned }) => !owned && features.some((feature) => feature.kind === 'catalogue' && feature.entity === name),
  );
  const main = listed.find(({ name }) => asked.some(({ entity }) => entity === name));
  if (main === undefined) return [];
  // Of a hotel and its rooms the rooms are booked.
  const isWhole = ({ name }: Entity): boolean => main.fields.some(({ target }) => target === name);
  const others = listed.filter((entity) => entity !== main && !neverBooked.test(entity.name) && !isWhole(entity));
  const offers = [
    offer(main, bookingMode(main, reading.concept) ?? assumedMode(main, reading.concept)),
    ...others.flatMap((entity) => {
      const mode = bookingMode(entity, reading.concept);
      return mode !== null && isBookedToo(entity.name, main.name, asked, mode.by) ? [offer(entity, mode)] : [];
    }),
  ].slice(0, mostOffers);
  const noun = nounOf(reading.concept, offers);
  const plural = `${noun.toLowerCase()}s`;
  const staff = staffOf(draft, ['booking', 'availability'], `/${plural}`);
  return [
    {
      id: 'booking',
      kind: 'booking',
      path: `/my-${plural}`,
      title: `My ${plural}`,
      noun,
      offers,
      ...(staff && { staff }),
    },
  ];
}

function offer(
  entity: Entity,
  mode: NonNullable<ReturnType<typeof bookingMode>>,
): FeatureOf<'booking'>['offers'][number] {
  if (mode.by !== 'places') return offerOf(entity, mode);
  const { date, ...rest } = mode;
  const coming = comingDate(date, entity.seed);
  return offerOf(entity, coming === undefined ? rest : { ...rest, date: coming });
}

/** Stays, cars and journeys are booked wherever anything is; people and services only where the concept says so. */
function isBookedToo(name: string, main: string, asked: readonly Wish[], by: string): boolean {
  if (asked.some(({ entity }) => entity === name)) return true;
  return (
    by === 'days' || (by === 'places' && /^(Tour|Flight|Train|Bus|Cruise|Ferry|Ticket)$/.test(name) && main !== name)
  );
}

function nounOf(concept: string, offers: FeatureOf<'booking'>['offers']): string {
  const isTimed = offers[0]?.mode.by === 'times';
  if (isTimed && /\bappointments?\b/i.test(concept)) return 'Appointment';
  if (/\breservations?\b/i.test(concept) && !/\bbookings?\b/i.test(concept)) return 'Reservation';
  if (/\brent(s|als?|ing)?\b(?! cars?)/i.test(concept) && !/\b(book(s|ing|ings)?|reserv)/i.test(concept))
    return 'Rental';
  return 'Booking';
}

/** "Pick a room, a day and a time" books the room. */
const isChoiceOfTime = ({ act, key }: Wish): boolean =>
  key === 'booking' && act !== null && /^(pick|choose|select)\b/.test(act.verb);

/** What is borrowed by name is everybody's to borrow, whoever brought it. */
const isLending = ({ act }: Wish, { label }: PlannedEntity): boolean =>
  /^(borrow|lend|loan)$/.test(act?.verb ?? '') && act?.object.includes(label.toLowerCase()) === true;

/** "Book a room", "reserve a table", "rent a car", said of the thing itself. */
function isBookingAct({ act, key }: Wish): boolean {
  if (act === null || act.rule !== null || ['mine', 'account', 'lending'].includes(key)) return false;
  return (
    /^(book|reserve|rent|hire)\b/.test(act.verb) ||
    (/^(borrow|lend|loan)$/.test(act.verb) && isLent.test(act.words)) ||
    (/^(make|schedule|arrange|place|request|submit)\b/.test(act.verb) &&
      /\b(bookings?|reservations?|appointments?|rentals?)\b/.test(act.object))
  );
}

/** What a booking is of, where the concept keeps no records of it. */
function addBooked(draft: EntityDraft): PlannedEntity | undefined {
  const { concept } = draft.reading;
  const isOneHouse = /\btables?\b/i.test(concept) && !draft.entities.some(({ name }) => name === 'Restaurant');
  return isOneHouse ? addEntity(draft, diningTable) : addKnown(draft, knownFor(concept));
}

function knownFor(concept: string): string {
  if (/\b(doctors?|medical|clinics?|patients?|health|hospitals?|dentists?|therap)/i.test(concept)) return 'Doctor';
  if (/\b(hotels?|rooms?|stays?|guest ?houses?)\b/i.test(concept)) return 'Room';
  if (/\b(cars?|vehicles?)\b/i.test(concept)) return 'RentalCar';
  if (/\b(restaurants?|tables?|dining)\b/i.test(concept)) return 'Restaurant';
  if (/\b(tours?|travel|trips?)\b/i.test(concept)) return 'Tour';
  if (/\b(venues?|courts?|halls?)\b/i.test(concept)) return 'Venue';
  return 'Service';
}

/** Where money changes hands, what is booked has a price. */
function addPrice(entity: PlannedEntity, draft: EntityDraft): void {
  const speaksOfMoney =
    draft.wishes.some(({ key }) => key === 'payment') ||
    /\b(prices?|fees?|costs?|paid?)\b/i.test(draft.reading.concept);
  if (!speaksOfMoney || entity.fields.length >= 24 || entity.fields.some(({ type }) => type === 'money')) return;
  entity.fields.push({ name: 'price', label: 'Price', type: 'money', required: false, unit: 'USD', minimum: 0 });
}

/** What is lent for some days; books and money are borrowed in other ways. */
const isLent =
  /\b(tools?|equipment|instruments?|toys?|board games?|cameras?|gear|kayaks?|bikes?|bicycles?|laptops?|projectors?|costumes?|telescopes?|binoculars|tents?|skis?|skates?|boats?|canoes?|machines?|devices?|tablets?|consoles?|drones?|trailers?|ladders?|drills?|items?|things?|materials?|kits?|games?|puzzles?|umbrellas?|lenses|lens|tripods?|microphones?|speakers?)\b/;
