/** `offers.ts` and `words.ts` of the bookings. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { pluralOf } from '../booking/plural-of.ts';
import type { OfferModel } from './offer-model.ts';

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
