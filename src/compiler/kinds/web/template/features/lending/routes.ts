// /api/lending: what the person who asks has borrowed, borrowing, returning, renewing and waiting.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId } from '../../server/errors.ts';
import { today } from '../../web/days.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import { borrow, loanOf, renew, standingOf, wait, waitingOf } from './lend.ts';
import type { LendableRecord, OwnLoans } from './lending.ts';
import { lent } from './lent.ts';
import { deleteWait, listLoansOf, listOut, listTaken, listWaitsOf, returnLoan, type LoanRow } from './table.ts';

export function lendingRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(ownLoans(requireUser(context).id)));

  /** Ids of the records of which no copy is free. */
  routes.get('/out', (context) => {
    const out = listTaken(database).filter(({ recordId, taken }) => {
      const record = lent.find(database, recordId);
      return record !== undefined && taken >= record.copies;
    });
    return context.json(out.map(({ recordId }) => recordId));
  });

  routes.get('/:id', (context) => {
    const record = readRecord(context);
    return context.json(standingOf(database, record, currentUser(context)?.id));
  });

  routes.post('/:id', (context) => {
    const user = requireUser(context);
    const record = readRecord(context);
    // Counting and borrowing belong together: two people cannot take the last copy.
    database.transaction(() => borrow(database, record, user.id));
    return context.json(standingOf(database, record, user.id), 201);
  });

  routes.post('/:id/return', (context) => {
    const { user, record, loan } = ownLoan(context);
    returnLoan(database, loan.id, today());
    return context.json(standingOf(database, record, user.id));
  });

  routes.post('/:id/renew', (context) => {
    const { user, record, loan } = ownLoan(context);
    database.transaction(() => renew(database, loan, record));
    return context.json(standingOf(database, record, user.id));
  });

  routes.post('/:id/wait', (context) => {
    const user = requireUser(context);
    const record = readRecord(context);
    database.transaction(() => wait(database, record, user.id));
    return context.json(standingOf(database, record, user.id), 201);
  });

  routes.delete('/:id/wait', (context) => {
    const user = requireUser(context);
    const record = readRecord(context);
    deleteWait(database, record.id, user.id);
    return context.json(standingOf(database, record, user.id));
  });

  function readRecord(context: Context): LendableRecord {
    const record = lent.find(database, readId(context, lent.label));
    if (!record) throw notFound(lent.label);
    return record;
  }

  function ownLoan(context: Context): { user: { id: number }; record: LendableRecord; loan: LoanRow } {
    const user = requireUser(context);
    const record = readRecord(context);
    const loan = listOut(database, record.id).find((each) => each.userId === user.id);
    if (!loan) throw notFound('Loan');
    return { user, record, loan };
  }

  function ownLoans(userId: number): OwnLoans {
    const loans = listLoansOf(database, userId).flatMap((row) => {
      const record = lent.find(database, row.recordId);
      return record ? [loanOf(database, row, record)] : [];
    });
    const waiting = listWaitsOf(database, userId).flatMap((recordId) => {
      const record = lent.find(database, recordId);
      return (record && waitingOf(database, record, userId)) ?? [];
    });
    return {
      open: loans.filter(({ returnedOn }) => returnedOn === null),
      waiting,
      returned: loans.filter(({ returnedOn }) => returnedOn !== null),
    };
  }

  return routes;
}
