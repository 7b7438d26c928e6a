// The recipients, templates and messages that the product opens with.
import type { FirstMessage } from './seed.ts';

export const firstContacts: readonly { name: string; address: string; group: string | null }[] = [
  { name: 'Ines Albers', address: 'ines.albers@example.com', group: 'Managers' },
  { name: 'Yusuf Demir', address: 'yusuf.demir@example.com', group: null },
];

export const firstTemplates: readonly { name: string; subject: string; body: string }[] = [
  { name: 'Handover', subject: 'While I am away', body: 'These things are open:' },
];

export const firstMessages: readonly FirstMessage[] = [
  {
    folder: 'sent',
    people: [0],
    subject: 'Leave in August',
    body: 'I would like two weeks.',
    state: 'Sent',
    hours: -30,
  },
  {
    folder: 'inbox',
    people: [0],
    subject: 'Re: Leave in August',
    body: 'Fine with me.',
    state: 'Received',
    hours: -28,
    isUnread: true,
  },
];
