// The API of expense claims, mounted at /api/expense-claims.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { requireRole, requireUser } from '../account/current-user.ts';
import { hasRole } from '../account/user.ts';
import { notify } from '../notifications/notify.ts';
import {
  listStatusChanges,
  recordStatusChange,
  requireTransition,
  statusChangeSchema,
  takeBackStatusChange,
} from '../workflow/status-changes.ts';
import { type ExpenseClaim, expenseClaimInputSchema, expenseClaimQuerySchema } from './schema.ts';
import {
  countExpenseClaimsByFilter,
  findExpenseClaim,
  insertExpenseClaim,
  listExpenseClaims,
  listExpenseClaimsOf,
  listExpenseClaimsOnBoard,
  setExpenseClaimStatus,
} from './table.ts';
import { expenseClaimTransitions } from './transitions.ts';

export function expenseClaimRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The expense claim of the path, if it belongs to who asks or to somebody who sees them all; otherwise 404. */
  function expenseClaimOf(context: Context): ExpenseClaim {
    const user = requireUser(context);
    const expenseClaim = findExpenseClaim(database, readId(context, 'Expense claim'));
    if (!expenseClaim || (expenseClaim.ownerId !== user.id && !hasRole(user, 'Manager', 'Administrator')))
      throw notFound('Expense claim');
    return expenseClaim;
  }

  routes.get('/mine', (context) => context.json(listExpenseClaimsOf(database, requireUser(context).id)));

  routes.post('/', async (context) => {
    const user = requireUser(context);
    const input = await readBody(context, expenseClaimInputSchema);
    const id = insertExpenseClaim(database, { ...input, status: 'Sent' }, user.id);
    return context.json({ id }, 201);
  });

  routes.get('/', (context) => {
    requireRole(context, 'Manager', 'Administrator');
    return context.json(listExpenseClaims(database, readQuery(context, expenseClaimQuerySchema)));
  });

  routes.get('/counts', (context) => {
    requireRole(context, 'Manager', 'Administrator');
    return context.json(countExpenseClaimsByFilter(database, readQuery(context, expenseClaimQuerySchema)));
  });

  routes.get('/:id/status', (context) =>
    context.json(listStatusChanges(database, 'expense_claim_status_change', expenseClaimOf(context).id)),
  );

  routes.post('/:id/status', async (context) => {
    const expenseClaim = expenseClaimOf(context);
    const user = requireUser(context);
    const { action, note } = await readBody(context, statusChangeSchema);
    const { to } = requireTransition(
      expenseClaimTransitions,
      action,
      { status: expenseClaim.status, ownerId: expenseClaim.ownerId },
      user,
    );
    database.transaction(() => {
      setExpenseClaimStatus(database, expenseClaim.id, to);
      recordStatusChange(database, 'expense_claim_status_change', {
        recordId: expenseClaim.id,
        from: expenseClaim.status,
        to,
        note,
        userId: user.id,
      });
    });
    if (expenseClaim.ownerId !== user.id)
      notify(database, expenseClaim.ownerId, {
        kind: 'status',
        text: `Your expense claim “${expenseClaim.purpose}” is now: ${to}.`,
        path: `/my-claims/${expenseClaim.id}`,
      });
    return context.json({ status: to });
  });

  routes.post('/:id/status/undo', (context) => {
    const expenseClaim = expenseClaimOf(context);
    const user = requireUser(context);
    database.transaction(() => {
      const { fromStatus } = takeBackStatusChange(database, 'expense_claim_status_change', expenseClaim.id, user);
      setExpenseClaimStatus(database, expenseClaim.id, fromStatus);
    });
    return context.body(null, 204);
  });

  routes.get('/board', (context) => {
    requireRole(context, 'Manager', 'Administrator');
    return context.json(listExpenseClaimsOnBoard(database));
  });

  routes.get('/:id', (context) => context.json(expenseClaimOf(context)));

  return routes;
}
