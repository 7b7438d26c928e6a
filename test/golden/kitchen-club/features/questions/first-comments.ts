// Answers on questions that the product opens with; records and people by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstComment, insertComments } from '../comments/first-comments.ts';
import { questionThread } from './comments.ts';

const comments: readonly FirstComment[] = [
  {
    record: 1,
    author: 2,
    hoursAgo: 5,
    text: 'When they are nearly done.',
  },
];

export function insertFirstQuestionComments(database: Database, now: Date) {
  insertComments(database, questionThread, comments, now);
}
