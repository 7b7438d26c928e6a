/** The recipients, templates and emails that a product for emails opens with. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { mailbox } from '../../lexicon/people.ts';
import { firstContacts } from './first-contacts.ts';

type Outbox = Pick<FeatureOf<'outbox'>, 'contacts' | 'templates' | 'messages'>;
type Message = Outbox['messages'][number];

const templates = [
  { name: 'Welcome', subject: 'Welcome aboard', body: 'Hello,\n\nit is good to have you with us. Your account is ready; just answer this email if anything is unclear.\n\nKind regards' },
  { name: 'Meeting invitation', subject: 'Invitation: planning meeting', body: 'Hello,\n\nplease join us on Thursday at 10:00 in the small meeting room. The agenda is attached.\n\nKind regards' },
  { name: 'Monthly newsletter', subject: 'What is new this month', body: 'Hello,\n\nthree things are new this month: a faster search, a shorter form and longer opening hours.\n\nKind regards' },
  { name: 'Invoice reminder', subject: 'A reminder about your invoice', body: 'Hello,\n\nour invoice of last month is still open. If you have paid it in the meantime, please take no notice of this email.\n\nKind regards' },
  { name: 'Thank you', subject: 'Thank you for your order', body: 'Hello,\n\nthank you for your order. We pack it today and tell you when it is on its way.\n\nKind regards' },
]; // prettier-ignore

const sent: readonly (readonly [subject: string, body: string, people: readonly number[], hoursAgo: number])[] = [
  ['Agenda for Thursday', 'Hello,\n\nhere is the agenda for Thursday. Please add your points until Wednesday noon.', [1, 5, 9], 5],
  ['Your offer for the new season', 'Hello,\n\nas we agreed on the telephone, here is our offer. It is valid for four weeks.', [0], 9],
  ['Minutes of the planning meeting', 'Hello everybody,\n\nthe minutes are below. Two tasks are still without a name.', [1, 5, 9, 13], 27],
  ['Welcome aboard', 'Hello,\n\nit is good to have you with us. Your account is ready.', [4], 31],
  ['Question about the delivery', 'Hello,\n\ncan you deliver on Tuesday before ten? The gate is open from eight.', [2], 52],
  ['What is new this month', 'Hello,\n\nthree things are new this month: a faster search, a shorter form and longer opening hours.', [0, 4, 8, 12, 16], 76],
  ['Photos of the opening', 'Hello,\n\nthe photographs of the opening are ready. Tell me which ones you like.', [6], 99],
  ['A reminder about your invoice', 'Hello,\n\nour invoice of last month is still open.', [8], 122],
  ['New opening hours', 'Hello,\n\nfrom next month on we are open until seven in the evening.', [0, 4, 8], 148],
  ['Workshop on Saturday', 'Hello,\n\nthere are two places left in the workshop on Saturday. Shall I keep one for you?', [10], 172],
  ['Thank you for your order', 'Hello,\n\nthank you for your order. We pack it today.', [12], 201],
  ['Travel plan', 'Hello,\n\nthe train leaves at 8:12 from platform four. Seats are reserved in coach seven.', [3, 7], 238],
]; // prettier-ignore

const received: readonly (readonly [subject: string, body: string, person: number, hoursAgo: number])[] = [
  ['Re: Agenda for Thursday', 'Hello,\n\ncould we talk about the budget first? I have to leave at eleven.', 1, 3],
  ['Lunch on Friday?', 'Hello,\n\nthe new place at the market has opened. Are you free at half past twelve?', 7, 7],
  ['Signed contract', 'Hello,\n\nthe contract is signed and on its way by post.', 0, 20],
  ['Your order is packed', 'Hello,\n\nyour order is packed and leaves us this evening.', 2, 29],
  ['Notes from the call', 'Hello,\n\nhere are my notes. Please correct what I got wrong.', 9, 50],
  ['Invitation to the summer party', 'Hello,\n\nwe celebrate on the last Saturday of the month. Bring somebody along.', 14, 81],
  ['Question about an invoice', 'Hello,\n\nthe second line of the invoice is not clear to me. What was delivered?', 8, 120],
]; // prettier-ignore

export function firstMail(concept: string): Outbox {
  const messages: Message[] = [
    ...sent.map(([subject, body, people, hoursAgo], index): Message => ({
      folder: 'sent',
      people: [...people],
      subject,
      body,
      state: index === 7 ? 'Failed' : 'Sent',
      hours: -hoursAgo,
    })),
    {
      folder: 'sent',
      people: [0, 4, 8, 12, 16],
      subject: 'Invitation to the open day',
      body: 'Hello,\n\nwe open our doors on Sunday week, from ten to four.',
      state: 'Scheduled',
      hours: 46,
    },
    {
      folder: 'drafts',
      people: [6],
      subject: 'Ideas for the autumn',
      body: 'Hello,\n\nthree ideas so far:',
      state: 'Draft',
      hours: -14,
    },
    { folder: 'drafts', people: [11], subject: 'Proposal', body: 'Hello,', state: 'Draft', hours: -60 },
    ...received.map(([subject, body, person, hoursAgo], index): Message => ({
      folder: 'inbox',
      people: [person],
      subject,
      body,
      state: 'Received',
      hours: -hoursAgo,
      ...(index < 3 && { isUnread: true }),
    })),
  ];
  return { contacts: firstContacts(concept, (name) => `${mailbox(name)}@example.com`), templates, messages };
}
