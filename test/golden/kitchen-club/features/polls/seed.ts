// The polls that the product opens with; people by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstPoll, insertPolls } from './first-polls.ts';

const polls: readonly FirstPoll[] = [
  {
    question: 'Butter or oil?',
    author: 2,
    hoursAgo: 60,
    options: [
      { text: 'Butter', by: [1, 3] },
      { text: 'Oil', by: [2] },
    ],
  },
  {
    question: 'What do we cook next?',
    author: 3,
    hoursAgo: 7,
    options: [
      { text: 'Soup', by: [2] },
      { text: 'Dumplings', by: [] },
    ],
  },
];

export function seedPolls(database: Database, now: Date) {
  insertPolls(database, polls, now);
}
