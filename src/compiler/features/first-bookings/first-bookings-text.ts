/** `seed.ts` of the bookings. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { pluralOf } from '../booking/plural-of.ts';
import { describeRecord } from '../offers/offer-model.ts';
import type { SeedBooking } from './first-bookings.ts';

const folder = 'features/booking';

export function seedText(bookings: readonly SeedBooking[], { noun, path }: FeatureOf<'booking'>): string {
  const paid = bookings.some(({ isPaid }) => isPaid);
  const body = code`
export function seedBookings(database: ${useType('server/db.ts', 'Database')}, now: Date) {
const day = ${use('server/first-records.ts', 'daysFrom')}(now);
const bookings: (Omit<${useType(`${folder}/booking.ts`, 'Booking')}, 'id' | 'note'> & { userId: number })[] = [
${bookings.map(rowText)}
];
for (const { userId, ...booking } of bookings) {
${paid && payText(noun, path)}
${use(`${folder}/table.ts`, 'insertBooking')}(database, userId, { ...booking, note: '' });
}
}`;
  return printModule(`${folder}/seed.ts`, `The ${inSentence(pluralOf(noun))} that the product opens with.`, body);
}

function payText(noun: string, path: string): Code {
  return code`if (booking.paidBy) {
${use('features/payment/table.ts', 'insertPayment')}(database, {
userId,
number: booking.paidBy,
purpose: \`${noun} \${booking.number}: \${booking.title}\`,
link: \`${path}/\${booking.number}\`,
amount: booking.total ?? 0,
currency: booking.currency,
method: 'Card',
cardEnding: '4242',
paidAt: \`\${booking.startsAt.slice(0, 10)}T08:00:00.000Z\`,
});
}`;
}

function rowText(booking: SeedBooking): Code {
  const { offer, record, start, end, from, until } = booking;
  const { id, title } = describeRecord(offer, record);
  const moment = (days: number, time?: string) => `day(${days}${time === undefined ? '' : `, '${time}'`})`;
  const fixed = offer.date?.type === 'datetime' ? (timeOf(booking) ?? '09:00') : undefined;
  return code`{
userId: ${booking.person + 1},
number: '${booking.number}',
offer: '${offer.entity.folder}',
recordId: ${id},
title: ${literal(title)},
startsAt: ${moment(start, from ?? fixed)},
endsAt: ${moment(end, until)},
places: ${booking.places},
seats: '${booking.seats}',
total: ${literal(booking.total)},
currency: '${offer.currency}',
status: '${booking.isCancelled ? 'Cancelled' : 'Confirmed'}',
paidBy: ${booking.isPaid ? `'P${booking.number.slice(1)}'` : 'null'},
},`;
}

function timeOf({ offer, record }: SeedBooking): string | undefined {
  const value = offer.date && record.values[offer.date.name];
  return typeof value === 'object' && value !== null ? value.time : undefined;
}
