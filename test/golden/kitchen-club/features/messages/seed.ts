// The conversations that the product opens with; people by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstConversation, insertConversations } from './first-conversations.ts';

const conversations: readonly FirstConversation[] = [
  {
    subject: 'Thursday dinner',
    people: [1, 2],
    messages: [
      { author: 1, hoursAgo: 40, text: 'Shall I bring the rice?' },
      { author: 2, hoursAgo: 38, text: 'Please do.' },
    ],
  },
  {
    subject: 'Your galette',
    people: [3, 1],
    isUnread: true,
    messages: [{ author: 3, hoursAgo: 2, text: 'Which plums did you use?' }],
  },
  {
    subject: 'The kitchen table',
    room: 'For everybody.',
    people: [1, 2, 3],
    messages: [{ author: 2, hoursAgo: 9, text: 'Market day tomorrow!' }],
  },
];

export function seedConversations(database: Database, now: Date) {
  insertConversations(database, conversations, now);
}
