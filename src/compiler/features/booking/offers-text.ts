/** `offers.ts`, `words.ts` and `seed.ts` of the bookings. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { describeRecord, type OfferModel, type SeedBooking } from './booking-model.ts';
import { pluralOf } from './plural-of.ts';

const folder = 'features/booking';

export function offersText(offers: readonly OfferModel[]): string {
  const body = code`
export const offers: readonly ${useType(`${folder}/booking.ts`, 'Offer')}[] = [
${offers.map(offerText)}
];`;
  return printModule(`${folder}/offers.ts`, 'What can be booked, and how.', body);
}

function offerText(offer: OfferModel): Code {
  const { entity, mode, currency } = offer;
  const type = useType(`${folder}/booking.ts`, 'OfferedRecord');
  const sql = `SELECT id, ${columns(offer).join(', ')} FROM ${entity.table} WHERE id = ?`;
  return code`{
key: '${entity.folder}',
label: ${literal(entity.label)},
path: '${entity.path}',
mode: ${modeText(mode)},
currency: '${currency}',
find: (database, id) => database.get<${type}>(\`${insideTemplate(sql)}\`, [id]),
},`;
}

function columns({ entity, mode, price, capacity, date }: OfferModel): string[] {
  const standard = mode.by === 'places' ? String(mode.capacity) : 'NULL';
  return [
    `${entity.titleField.column} AS title`,
    `${price?.column ?? 'NULL'} AS price`,
    `${capacity && standard !== 'NULL' ? `coalesce(${capacity.column}, ${standard})` : (capacity?.column ?? standard)} AS capacity`,
    `${date?.column ?? 'NULL'} AS takesPlace`,
  ];
}

function modeText(mode: OfferModel['mode']): string {
  switch (mode.by) {
    case 'days':
      return `{ by: 'days', unit: '${mode.unit}' }`;
    case 'times':
      return `{ by: 'times', opens: '${mode.opens}', closes: '${mode.closes}', minutes: ${mode.minutes} }`;
    case 'places':
      return `{ by: 'places', hasSeatMap: ${mode.seatMap} }`;
  }
}

export function wordsText({ noun, title, path }: FeatureOf<'booking'>): string {
  return printModule(
    `${folder}/words.ts`,
    `What this product calls ${inSentence(pluralOf(noun))}.`,
    code`export const words = { one: ${literal(noun)}, many: ${literal(pluralOf(noun))}, mine: ${literal(title)}, path: '${path}' };`,
  );
}

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
