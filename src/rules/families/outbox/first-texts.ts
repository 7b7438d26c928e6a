/** The recipients, templates and text messages that a product for text messages opens with. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { firstContacts } from './first-contacts.ts';

type Outbox = Pick<FeatureOf<'outbox'>, 'contacts' | 'templates' | 'messages'>;
type Message = Outbox['messages'][number];

const templates = [
  { name: 'Appointment reminder', subject: '', body: 'Reminder: your appointment is tomorrow at 10:00. Please reply if you cannot come.' },
  { name: 'Order shipped', subject: '', body: 'Your order is on its way and arrives within two working days.' },
  { name: 'Pickup ready', subject: '', body: 'Your order is ready. You can pick it up until 19:00.' },
  { name: 'Holiday hours', subject: '', body: 'We are closed on Monday and back on Tuesday from 9:00.' },
]; // prettier-ignore

const texts: readonly (readonly [body: string, people: readonly number[], state: Message['state'], hours: number])[] = [
  ['Your appointment is tomorrow at 10:00. Please reply if you cannot come.', [0], 'Delivered', -2],
  ['Your order is on its way and arrives within two working days.', [4], 'Delivered', -5],
  ['The meeting starts half an hour later today, at 14:30.', [1, 5, 9, 13], 'Delivered', -8],
  ['Your table for four is reserved for Friday at 19:00.', [8], 'Pending', -9],
  ['Your parcel is ready. You can pick it up until 19:00.', [12], 'Delivered', -26],
  ['Water is turned off in Lime Street on Wednesday from 8:00 to 10:00.', [0, 4, 8, 12, 16], 'Delivered', -31],
  ['Your payment has arrived. Thank you.', [16], 'Delivered', -50],
  ['The delivery could not be made. Please choose another day.', [2], 'Failed', -55],
  ['We are closed on Monday and back on Tuesday from 9:00.', [0, 4, 8, 12, 16], 'Delivered', -77],
  ['Your repair is finished. The bill is 48 dollars.', [6], 'Delivered', -99],
  ['Two places have become free in the evening course. Shall we keep one?', [10], 'Delivered', -124],
  ['Your library books are due on Friday.', [14], 'Delivered', -149],
  ['The bus leaves ten minutes earlier tomorrow, at 7:50.', [3, 7, 11], 'Delivered', -173],
  ['Your appointment has been moved to Thursday at 11:00.', [0], 'Failed', -198],
  ['Spring sale: everything 20 % off until Saturday.', [0, 4, 8, 12, 16], 'Delivered', -246],
  ['Do not forget the meter reading on Tuesday.', [1, 5], 'Scheduled', 28],
]; // prettier-ignore

export function firstTexts(concept: string): Outbox {
  const messages: Message[] = [
    ...texts.map(([body, people, state, hours]): Message => ({
      folder: 'sent',
      people: [...people],
      subject: '',
      body,
      state,
      hours,
    })),
    { folder: 'drafts', people: [5], subject: '', body: 'The new plan is', state: 'Draft', hours: -20 },
  ];
  const numberOf = (_name: string, position: number): string => `+1 416 555 01${String(10 + position)}`;
  return { contacts: firstContacts(concept, numberOf), templates, messages };
}
