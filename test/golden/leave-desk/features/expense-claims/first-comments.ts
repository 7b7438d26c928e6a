// Questions on expense claims that the product opens with; records and people by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstComment, insertComments } from '../comments/first-comments.ts';
import { expenseClaimThread } from './comments.ts';

const comments: readonly FirstComment[] = [
  {
    record: 4,
    author: 2,
    hoursAgo: 20,
    text: 'Is there a receipt?',
  },
];

export function insertFirstExpenseClaimComments(database: Database, now: Date) {
  insertComments(database, expenseClaimThread, comments, now);
}
