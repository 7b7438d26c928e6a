// Questions on expense claims.
import type { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { commentRoutes } from '../comments/routes.ts';
import type { Thread } from '../comments/thread.ts';
import { tellOfComment } from '../notifications/tell-of-comment.ts';

export const expenseClaimThread: Thread = {
  table: 'expense_claim_comment',
  recordTable: 'expense_claim',
  visible:
    "(expense_claim.owner_id = :readerId OR EXISTS (SELECT 1 FROM user AS reader WHERE reader.id = :readerId AND reader.role IN ('Manager', 'Administrator')))",
  recordLabel: 'Expense claim',
  label: 'Question',
  hasStars: false,
};

const commented = {
  table: 'expense_claim',
  titleColumn: 'purpose',
  hasOwner: true,
  path: '/my-claims',
  label: 'question',
};

export function expenseClaimCommentRoutes(services: Services): Hono {
  return commentRoutes(services, {
    ...expenseClaimThread,
    tell: (posted) => tellOfComment(services.database, commented, posted),
  });
}
