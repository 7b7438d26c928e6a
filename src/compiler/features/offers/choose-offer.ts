/** How a person says in a browser which time, days or seats they want. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { OfferModel } from './offer-model.ts';

type Steps = Scenario['when'];

/** Seats that the first bookings leave free, one for each scenario. */
const freeSeats = ['A2', 'A1', 'B2', 'B3'];

export function chooseTime(offer: OfferModel, days: number, slot: number): Steps {
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

export function chooseOffer(offer: OfferModel, days: number, index: number): Steps {
  const steps = chooseTime(offer, days, 0);
  if (offer.mode.by !== 'places' || !offer.mode.seatMap) return steps;
  return [...steps, { step: 'check', label: `Seat ${freeSeats[index] ?? 'A2'}`, checked: true }];
}
