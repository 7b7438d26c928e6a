/** `booking.test.ts`: bookings over HTTP, two of which want the same. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import type { ProductModel } from '../../product-model.ts';
import { assert, serverForEach, test } from '../../proof/test-pieces.ts';
import { inSentence } from '../../print/words.ts';
import { seedBookings } from '../first-bookings/first-bookings.ts';
import { describeRecord, offersOf, type OfferModel } from '../offers/offer-model.ts';

const folder = 'features/booking';

export function bookingTest(feature: FeatureOf<'booking'>, model: ProductModel): string {
  const [offer] = offersOf(feature, model).filter(({ entity }) => entity.seed.length > 0);
  const noun = inSentence(feature.noun);
  const foreign = seedBookings(feature, model).find(({ person }) => person > 0);
  const answer = useType(`${folder}/booking.ts`, 'BookingAnswer');
  const body = code`
${serverForEach}

${offer && wishText(offer)}

${offer && (offer.mode.by === 'places' && !offer.mode.seatMap ? overbooking(noun) : doubleBooking(noun))}

${
  offer &&
  test(`a cancelled ${noun} is free for others again`, [
    code`const booked = await server.request<${answer}>('POST', '/api/booking', wish);`,
    code`const cancelled = await server.request<${answer}>('POST', \`/api/booking/\${booked.body.number}/cancel\`);`,
    code`${assert}.equal(cancelled.body.status, 'Cancelled');`,
    code`const again = await server.request('POST', '/api/booking', wish);`,
    code`${assert}.equal(again.status, 201);`,
  ])
}

${
  offer &&
  test(`who is not signed in cannot make a ${noun}`, [
    code`server.signOut();`,
    code`const { status } = await server.request('POST', '/api/booking', wish);`,
    code`${assert}.equal(status, 401);`,
  ])
}

${
  foreign &&
  test(`the ${noun} of somebody else is neither read, cancelled nor paid`, [
    code`const path = '/api/booking/${foreign.number}';`,
    code`const read = await server.request('GET', path);`,
    code`const cancelled = await server.request('POST', \`\${path}/cancel\`);`,
    code`const paid = await server.request('POST', \`\${path}/payment\`, { method: 'Bank transfer' });`,
    code`${assert}.deepEqual([read.status, cancelled.status, paid.status], [404, 404, 404]);`,
  ])
}
`;
  return printModule(`${folder}/booking.test.ts`, 'Bookings over HTTP, with the first records in place.', body);
}

function wishText(offer: OfferModel): Code {
  const { entity, mode } = offer;
  // A record that lies ahead, where records have a date of their own.
  const record =
    entity.seed.find((each) => {
      const value = offer.date && each.values[offer.date.name];
      return !offer.date || (typeof value === 'object' && value !== null && value.days > 0);
    }) ?? entity.seed[0];
  const day = code`${use('web/days.ts', 'addDays')}(${use('web/days.ts', 'today')}(), 40)`;
  const until = code`${use('web/days.ts', 'addDays')}(${use('web/days.ts', 'today')}(), 42)`;
  return code`const wish = {
offer: '${entity.folder}',
recordId: ${record ? describeRecord(offer, record).id : 1},
day: ${day},
${mode.by === 'days' && code`until: ${until},`}
${mode.by === 'times' && `time: '${mode.opens}',`}
${mode.by === 'places' && mode.seatMap && "seats: ['A1'],"}
};`;
}

function doubleBooking(noun: string): Code {
  return test(`what is taken cannot be taken again: the second ${noun} is refused with what is free`, [
    code`const first = await server.request('POST', '/api/booking', wish);`,
    code`const second = await server.request<{ error: { message: string } }>('POST', '/api/booking', wish);`,
    code`${assert}.deepEqual([first.status, second.status], [201, 409]);`,
    code`${assert}.match(second.body.error.message, /already taken.*free/i);`,
  ]);
}

function overbooking(noun: string): Code {
  return test(`no ${noun} takes more places than there are`, [
    code`const { body } = await server.request<${useType(`${folder}/booking.ts`, 'Availability')}>('GET', \`/api/booking/free/\${wish.offer}/\${wish.recordId}?day=\${wish.day}\`);`,
    code`const places = (body.placesLeft ?? 0) + 1;`,
    code`const { status } = await server.request('POST', '/api/booking', { ...wish, places });`,
    code`${assert}.equal(status, places > 500 ? 422 : 409);`,
  ]);
}
