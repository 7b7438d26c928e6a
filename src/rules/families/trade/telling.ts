/** How bookings, sales, enrolments and calendars are told. */
import { listWords } from '../../reading/list-words.ts';
import { nounsOf, people } from '../../design/sentence-words.ts';
import type { TellingsOf } from '../family.ts';

export const tradeTellings: TellingsOf<
  'booking' | 'calendar' | 'checkout' | 'enrolment' | 'lending' | 'payment' | 'renewals'
> = {
  booking: {
    promise: (feature, blueprint, actor) => {
      const things = listWords(feature.offers.map((offer) => nounsOf(offer, blueprint).things));
      return `${people(actor)} can see when ${things} are free and book them; what is taken cannot be booked again.`;
    },
    because: 'What is offered for a time has to be kept for somebody.',
    proofsWhenAssumed: 3,
    offer: (feature, blueprint) => {
      const [first] = feature.offers;
      const { thing, things } = nounsOf(first ?? { entity: '' }, blueprint);
      return {
        things: `free ${things}`,
        deed: `book ${thing}`,
        title: 'Booked in a minute',
        text: `See at once which ${things} are free and book them; what is taken cannot be taken twice.`,
      };
    },
  },
  renewals: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can renew ${nounsOf(feature, blueprint).thing} by ${feature.days} days from ${feature.opensBefore} days before its end${feature.most === undefined ? '' : `, ${feature.most === 1 ? 'once' : `${feature.most} times`} at most`}; where that is not possible, its page says why.`,
    because: 'What ends on a day is often wanted for longer.',
    proofsWhenAssumed: 1,
  },
  checkout: {
    promise: (feature, blueprint, actor) => {
      const things = listWords(feature.goods.map((goods) => nounsOf(goods, blueprint).things));
      return `${people(actor)} can put ${things} into a cart, order them with a test payment and follow their orders.`;
    },
    because: 'What is sold is ordered together and paid once.',
    proofsWhenAssumed: 3,
    offer: (feature, blueprint) => {
      const { things } = nounsOf(feature.goods[0] ?? { entity: '' }, blueprint);
      return {
        things,
        deed: `order ${things}`,
        title: 'From the cart to your door',
        text: `Put ${things} into the cart, order them together and follow each order on its own page.`,
      };
    },
  },
  enrolment: {
    promise: (feature, blueprint, actor) => {
      const things = listWords(feature.offers.map((offer) => nounsOf(offer, blueprint).things));
      return `${people(actor)} can join ${things} as long as there are places, see what they have joined and leave again.`;
    },
    because: 'What has places is joined by name.',
    proofsWhenAssumed: 2,
    offer: (feature, blueprint) => {
      const { thing, things } = nounsOf(feature.offers[0] ?? { entity: '' }, blueprint);
      return {
        things,
        deed: `join ${thing}`,
        title: 'A place for you',
        text: `Join ${things} with one click while there are places, and see what you have joined.`,
      };
    },
  },
  lending: {
    promise: (feature, blueprint, actor) => {
      const { things } = nounsOf(feature, blueprint);
      const renewed = feature.renewals === 0 ? '' : ' renew them,';
      return `${people(actor)} can borrow ${things} for ${feature.days} days,${renewed} bring them back and reserve what is out; what is overdue says so.`;
    },
    because: 'What is lent has to come back, and others wait for it.',
    proofsWhenAssumed: 3,
    offer: (feature, blueprint) => {
      const { thing, things } = nounsOf(feature, blueprint);
      return {
        things,
        deed: `borrow ${thing}`,
        title: `Yours for ${feature.days} days`,
        text: `See which ${things} are there, borrow them with one click and reserve what is out.`,
      };
    },
  },
  calendar: {
    promise: () => 'A calendar shows everything with a date by month, week and day.',
    because: 'Dates are easier to grasp in a calendar than in a list.',
    proofsWhenAssumed: 1,
  },
  payment: {
    promise: () => 'Payments are taken in a test step in which no money moves, and each has a receipt.',
    because: 'What has a price is paid for.',
    proofsWhenAssumed: 2,
  },
};
