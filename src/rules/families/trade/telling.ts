/** How bookings and payments are told. */
import { listWords } from '../../reading/list-words.ts';
import { nounsOf, people } from '../../design/sentence-words.ts';
import type { TellingsOf } from '../family.ts';

export const tradeTellings: TellingsOf<'booking' | 'payment'> = {
  booking: {
    promise: (feature, blueprint, actor) => {
      const things = listWords(feature.offers.map((offer) => nounsOf(offer, blueprint).things));
      return `${people(actor)} can see when ${things} are free and book them; what is taken cannot be booked again.`;
    },
    because: 'What is offered for a time has to be kept for somebody.',
    proofsWhenAssumed: 3,
  },
  payment: {
    promise: () => 'Payments are taken in a test step in which no money moves, and each has a receipt.',
    because: 'What has a price is paid for.',
    proofsWhenAssumed: 2,
  },
};
