/** Booking in a browser: it is confirmed and listed, nobody else gets the same, it is paid, moved and cancelled. */
import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { productModel } from '../../product-model.ts';
import { daysOf, numberOf } from '../../proof/seed-facts.ts';
import { describeRecord, offersOf, seedBookings, seededDays, type OfferModel } from './booking-model.ts';

type Steps = Scenario['when'];

/** So many places the scenarios and the first bookings take of one record at most. */
const mostNeeded = 10;

/** Seats that the first bookings leave free, one for each scenario. */
const freeSeats = ['A2', 'A1', 'B2', 'B3'];

export function bookingScenarios(feature: FeatureOf<'booking'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const offers = offersOf(feature, model);
  const bookings = seedBookings(feature, model);
  const [offer] = offers.filter((each) => bookable(each).length > 0);
  if (!offer) return [];
  const records = bookable(offer);
  // Scenarios may run one after the other on the same data: each has a record and days of its own.
  const start = (index: number, title: string, days: number, when: Steps, then: ThenStep[]): Scenario => {
    const record = records[index % records.length];
    const page = record ? describeRecord(offer, record) : { id: 1, title: '' };
    return {
      id: `${feature.id}-${title.split('|')[0]}`,
      title: title.split('|')[1] ?? '',
      given: { step: 'open', path: `${offer.entity.path}/${page.id}` },
      when: [...choose(offer, seededDays + days, index), { step: 'click', role: 'button', name: 'Book now' }, ...when],
      then,
    };
  };
  const one = inSentence(feature.noun);
  const confirmed: Steps = [{ step: 'see-message', text: `${feature.noun} confirmed` }];
  const first = records[0] ? describeRecord(offer, records[0]).title : '';
  const own = bookings.find(
    (each) => each.person === 0 && !each.isCancelled && each.start > 0 && each.offer.entity === offer.entity,
  );
  return [
    start(
      0,
      `books|A ${one} is confirmed with a number and listed`,
      10,
      [...confirmed, { step: 'see-text', text: 'Keep this number' }, { step: 'visit', path: feature.path }],
      [
        { step: 'see-heading', text: feature.title },
        { step: 'see-text', text: first, within: 'Upcoming' },
      ],
    ),
    noDoubleBooking(offer, records, start, confirmed),
    ...(offer.price && hasPrice(offer, records[2 % records.length])
      ? [
          start(
            2,
            `pays|A ${one} is paid in a test payment with a receipt`,
            30,
            [...confirmed, { step: 'click', role: 'button', name: 'Pay ' }],
            [
              { step: 'see-message', text: 'Payment successful' },
              { step: 'see-heading', text: 'Receipt' },
            ],
          ),
        ]
      : []),
    start(
      3,
      `cancels|A ${one} is cancelled after a question`,
      40,
      [
        ...confirmed,
        { step: 'click', role: 'button', name: `Cancel ${one}` },
        { step: 'click', role: 'button', name: 'Yes, cancel it' },
      ],
      [
        { step: 'see-message', text: `${feature.noun} cancelled` },
        { step: 'see-text', text: 'This was cancelled' },
      ],
    ),
    ...(offer.mode.by === 'places'
      ? []
      : [
          start(
            4,
            `moves|A ${one} is moved to another time`,
            50,
            [
              ...confirmed,
              { step: 'click', role: 'button', name: 'Reschedule' },
              ...when(offer, seededDays + 60, 0),
              { step: 'click', role: 'button', name: 'Save new time' },
            ],
            [{ step: 'see-message', text: `${feature.noun} moved` }],
          ),
        ]),
    ...(own
      ? [
          {
            id: `${feature.id}-own`,
            title: `A person finds their own ${one}s`,
            given: { step: 'open' as const, path: feature.path },
            when: [],
            then: [
              { step: 'see-text' as const, text: describeRecord(own.offer, own.record).title, within: 'Upcoming' },
            ],
          },
        ]
      : []),
    {
      id: `${feature.id}-needs-sign-in`,
      title: `Who is not signed in is asked to sign in before booking`,
      given: {
        step: 'open-signed-out',
        path: `${offer.entity.path}/${records[0] ? describeRecord(offer, records[0]).id : 1}`,
      },
      when: [],
      then: [{ step: 'see-control', role: 'link', name: 'Sign in to book' }],
    },
  ];
}

function noDoubleBooking(
  offer: OfferModel,
  records: SeedRecord[],
  start: (index: number, title: string, days: number, when: Steps, then: ThenStep[]) => Scenario,
  confirmed: Steps,
): Scenario {
  const record = records[1 % records.length];
  const path = `${offer.entity.path}/${record ? describeRecord(offer, record).id : 1}`;
  const title = `no-double-booking|The same ${inSentence(offer.entity.label)} cannot be booked twice for the same time`;
  const { mode } = offer;
  if (mode.by === 'days')
    return start(
      1,
      title,
      20,
      [
        ...confirmed,
        { step: 'visit', path },
        ...when(offer, seededDays + 20, 0),
        { step: 'click', role: 'button', name: 'Book now' },
      ],
      [
        { step: 'see-message', text: 'already taken' },
        { step: 'see-text', text: 'Free instead' },
      ],
    );
  if (mode.by === 'times')
    return start(
      1,
      title,
      20,
      [
        ...confirmed,
        { step: 'visit', path },
        { step: 'fill-date', label: 'Date', days: seededDays + 20 },
        { step: 'see-items', list: 'Free times', atLeast: 1 },
      ],
      [{ step: 'see-no-text', text: mode.opens, within: 'Free times' }],
    );
  if (mode.seatMap)
    return start(
      1,
      title,
      20,
      [...confirmed, { step: 'visit', path }, ...when(offer, seededDays + 20, 0)],
      [{ step: 'see-control', role: 'checkbox', name: 'Seat A1, taken' }],
    );
  const capacity = (offer.capacity && numberOf(record?.values[offer.capacity.name])) ?? mode.capacity;
  return start(
    1,
    `no-overbooking|No more places of a ${inSentence(offer.entity.label)} are booked than there are`,
    20,
    [
      ...confirmed,
      { step: 'visit', path },
      ...when(offer, seededDays + 20, 0),
      { step: 'see-text', text: `of ${capacity} places are free` },
      { step: 'fill', label: 'Number of places', value: String(capacity) },
      { step: 'click', role: 'button', name: 'Book now' },
    ],
    [{ step: 'see-message', text: 'places are left' }],
  );
}

/** What has a date lies ahead and has places left. */
function bookable(offer: OfferModel): SeedRecord[] {
  if (!offer.date) return offer.entity.seed;
  const { name } = offer.date;
  const ahead = offer.entity.seed.filter((record) => (daysOf(record.values[name]) ?? -1) > 0);
  return ahead.filter(
    (record) => !offer.capacity || (numberOf(record.values[offer.capacity.name]) ?? mostNeeded) >= mostNeeded,
  );
}

function hasPrice(offer: OfferModel, record: SeedRecord | undefined): boolean {
  return offer.price !== undefined && numberOf(record?.values[offer.price.name]) !== undefined;
}

function when(offer: OfferModel, days: number, slot: number): Steps {
  switch (offer.mode.by) {
    case 'days': {
      const [from, until] = offer.mode.unit === 'night' ? ['Check-in', 'Check-out'] : ['From', 'Until'];
      return [
        { step: 'fill-date', label: from ?? '', days },
        { step: 'fill-date', label: until ?? '', days: days + 2 },
      ];
    }
    case 'times':
      return [
        { step: 'fill-date', label: 'Date', days },
        { step: 'see-items', list: 'Free times', atLeast: 1 },
        ...(slot === 0 ? [{ step: 'click' as const, role: 'radio' as const, name: offer.mode.opens }] : []),
      ];
    case 'places':
      return offer.date ? [] : [{ step: 'fill-date', label: 'Date', days }];
  }
}

function choose(offer: OfferModel, days: number, index: number): Steps {
  const steps = when(offer, days, 0);
  if (offer.mode.by !== 'places' || !offer.mode.seatMap) return steps;
  return [...steps, { step: 'check', label: `Seat ${freeSeats[index] ?? 'A2'}`, checked: true }];
}
