// Answers on questions.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { commentRoutes } from '../comments/routes.ts';
import type { Thread } from '../comments/thread.ts';
import { tellOfComment } from '../notifications/tell-of-comment.ts';

export const questionThread: Thread = {
  table: 'question_comment',
  recordTable: 'question',
  recordLabel: 'Question',
  label: 'Answer',
  hasStars: false,
};

const commented = {
  table: 'question',
  titleColumn: 'title',
  hasOwner: false,
  path: '/questions',
  label: 'answer',
};

export function questionCommentRoutes(services: Services): Hono {
  return commentRoutes(services, {
    ...questionThread,
    tell: (posted) => tellOfComment(services.database, commented, posted),
  });
}
