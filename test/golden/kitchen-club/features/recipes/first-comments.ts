// Reviews on recipes that the product opens with; records and people by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstComment, insertComments } from '../comments/first-comments.ts';
import { recipeThread } from './comments.ts';

const comments: readonly FirstComment[] = [
  {
    record: 4,
    author: 3,
    hoursAgo: 30,
    stars: 5,
    text: 'Made it twice this week.',
    replies: [{ author: 2, hoursAgo: 28, text: 'Glad to hear it!' }],
  },
  {
    record: 2,
    author: 1,
    hoursAgo: 50,
    stars: 4,
    text: '',
  },
  {
    record: 2,
    author: 2,
    hoursAgo: 90,
    stars: 3,
    text: 'A little thin for me.',
  },
];

export function insertFirstRecipeComments(database: Database, now: Date) {
  insertComments(database, recipeThread, comments, now);
}
