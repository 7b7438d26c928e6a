/** Booking in a browser: it is confirmed and listed, nobody else gets the same, it is paid, moved and cancelled. */
import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { productModel } from '../../product-model.ts';
import { numberOf } from '../../proof/seed-facts.ts';
import { seedBookings, seededDays } from '../first-bookings/first-bookings.ts';
import { chooseOffer, chooseTime } from '../offers/choose-offer.ts';
import { bookable, describeRecord, hasPrice, offersOf, type OfferModel } from '../offers/offer-model.ts';

type Steps = Scenario['when'];

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
      when: [
        ...chooseOffer(offer, seededDays + days, index),
        { step: 'click', role: 'button', name: 'Book now' },
        ...when,
      ],
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
              ...chooseTime(offer, seededDays + 60, 0),
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
        ...chooseTime(offer, seededDays + 20, 0),
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
      [...confirmed, { step: 'visit', path }, ...chooseTime(offer, seededDays + 20, 0)],
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
      ...chooseTime(offer, seededDays + 20, 0),
      { step: 'see-text', text: `of ${capacity} places are free` },
      { step: 'fill', label: 'Number of places', value: String(capacity) },
      { step: 'click', role: 'button', name: 'Book now' },
    ],
    [{ step: 'see-message', text: 'places are left' }],
  );
}
