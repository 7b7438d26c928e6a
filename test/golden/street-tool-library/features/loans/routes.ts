// The API of loans, mounted at /api/loans.
import { type Context, Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { answerCsv } from '../../server/csv.ts';
import type { Database } from '../../server/db.ts';
import { type FieldErrors, forbidden, HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { today } from '../../web/days.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import { readRenewal, renew, takeBack } from '../renewals/store.ts';
import { toolExists } from '../tools/table.ts';
import { moveToTrash } from '../trash/trash.ts';
import { loanRenewalRules } from './renewal-rules.ts';
import { type Loan, type LoanInput, loanInputSchema, loanQuerySchema } from './schema.ts';
import {
  exportLoans,
  findLoan,
  insertLoan,
  listLoans,
  listLoansOf,
  loanExists,
  loanOptions,
  maySeeLoan,
  setLoanEnd,
  updateLoan,
} from './table.ts';

export function loanRoutes({ database }: Services): Hono {
  const routes = new Hono();

  /** The loan of the path, if it belongs to who asks or somebody who looks after it; otherwise 404. */
  function loanOf(context: Context): Loan {
    const loan = findLoan(database, readId(context, 'Loan'));
    if (!loan || !maySeeLoan(database, { id: loan.id, readerId: requireUser(context).id })) throw notFound('Loan');
    return loan;
  }

  routes.get('/mine', (context) => context.json(listLoansOf(database, requireUser(context).id)));

  routes.get('/', (context) => {
    const readerId = requireUser(context).id;
    return context.json(listLoans(database, { ...readQuery(context, loanQuerySchema), readerId }));
  });

  routes.post('/', async (context) => {
    const user = requireUser(context);
    const input = await readBody(context, loanInputSchema);
    checkRelations(database, input, requireUser(context).id);
    const id = insertLoan(database, input, user.id);
    return context.json({ id }, 201);
  });

  routes.get('/:id/renewal', (context) => {
    const loan = loanOf(context);
    return context.json(
      readRenewal(
        database,
        loanRenewalRules,
        { id: loan.id, until: loan.dueOn, status: loan.returned ? 'Returned' : null },
        today(),
      ),
    );
  });

  routes.post('/:id/renewal', (context) => {
    const loan = loanOf(context);
    if (loan.ownerId !== requireUser(context).id) throw forbidden('Only its owner may renew this loan.');
    const { id: userId } = requireUser(context);
    const until = database.transaction(() => {
      const next = renew(
        database,
        loanRenewalRules,
        { id: loan.id, until: loan.dueOn, status: loan.returned ? 'Returned' : null },
        { userId, today: today() },
      );
      setLoanEnd(database, loan.id, next);
      return next;
    });
    return context.json({ until }, 201);
  });

  routes.delete('/:id/renewal', (context) => {
    const loan = loanOf(context);
    const { id: userId } = requireUser(context);
    database.transaction(() => {
      const before = takeBack(
        database,
        loanRenewalRules,
        { id: loan.id, until: loan.dueOn, status: loan.returned ? 'Returned' : null },
        userId,
      );
      setLoanEnd(database, loan.id, before);
    });
    return context.body(null, 204);
  });

  routes.get('/export.csv', (context) => answerCsv(context, 'loans', exportLoans(database, requireUser(context).id)));

  routes.get('/options', (context) => context.json(loanOptions(database, requireUser(context).id)));

  routes.get('/:id', (context) => context.json(loanOf(context)));

  routes.put('/:id', async (context) => {
    const loan = loanOf(context);
    if (loan.ownerId !== requireUser(context).id) throw forbidden('Only its owner may change this loan.');
    const input = await readBody(context, loanInputSchema);
    checkRelations(database, input, requireUser(context).id);
    updateLoan(database, loan.id, input);
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const loan = loanOf(context);
    if (loan.ownerId !== requireUser(context).id) throw forbidden('Only its owner may delete this loan.');
    return context.json(
      moveToTrash(database, {
        table: 'loan',
        id: loan.id,
        label: 'Loan',
        title: loan.purpose,
        userId: currentUser(context)?.id ?? null,
      }),
    );
  });

  return routes;
}

/** What is pointed at must exist. */
function checkRelations(database: Database, input: LoanInput, ownerId: number) {
  const fields: FieldErrors = {};
  if (!toolExists(database, input.toolId)) fields.toolId = 'Tool must be chosen from the list.';
  if (input.followsOnId !== null && !loanExists(database, input.followsOnId, ownerId))
    fields.followsOnId = 'Follows on must be chosen from the list.';
  if (Object.keys(fields).length > 0) throw new HttpError(422, 'Please check the marked fields.', fields);
}
