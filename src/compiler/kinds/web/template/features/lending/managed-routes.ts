// /api/managed-loans: the loans of everybody, for those who manage them.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readId, readQuery } from '../../server/errors.ts';
import { pageNumber, placeOf, type ListPage } from '../../server/list-page.ts';
import { today } from '../../web/days.ts';
import { requireRole } from '../account/current-user.ts';
import { loanOf } from './lend.ts';
import type { ManagedLoan } from './lending.ts';
import { lent } from './lent.ts';
import { staff } from './staff.ts';
import { findLoan, returnLoan, type LoanRow } from './table.ts';

const querySchema = z.object({
  /** Letters of the borrower's name. */
  q: z.string().trim().max(200).default(''),
  state: z.enum(['Out', 'Overdue', 'Returned']).optional(),
  page: pageNumber,
});

type Row = LoanRow & Pick<ManagedLoan, 'borrower' | 'email'>;

const where = `FROM lending_loan JOIN user ON user.id = user_id
  WHERE instr(lower(user.name), lower(:q)) > 0
    AND (:state IS NULL OR (:state = 'Returned') = (returned_on IS NOT NULL))
    AND (:state IS NOT 'Overdue' OR due_on < :today)`;

export function managedLoanRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.use(async (context, next) => {
    requireRole(context, ...staff);
    await next();
  });

  routes.get('/', (context) => {
    const { q, state, page: wanted } = readQuery(context, querySchema);
    const parameters = { q, state: state ?? null, today: today() };
    const total = database.get<{ count: number }>(`SELECT count(*) AS count ${where}`, parameters)?.count ?? 0;
    const { page, pageCount, limit, offset } = placeOf({ page: wanted, total, size: 20 });
    const rows = database.all<Row>(
      `SELECT lending_loan.id, record_id AS recordId, user_id AS userId, lent_on AS lentOn, due_on AS dueOn,
         returned_on AS returnedOn, renewals, user.name AS borrower, user.email ${where}
       ORDER BY returned_on IS NOT NULL, CASE WHEN returned_on IS NULL THEN due_on END, returned_on DESC, lending_loan.id
       LIMIT :limit OFFSET :offset`,
      { ...parameters, limit, offset },
    );
    const answer: ListPage<ManagedLoan> = { items: rows.map(managed), total, page, pageCount, first: offset + 1 };
    return context.json(answer);
  });

  routes.post('/:id/return', (context) => {
    const row = findLoan(database, readId(context, 'Loan'));
    if (!row) throw notFound('Loan');
    if (row.returnedOn !== null) throw new HttpError(409, 'This has been returned already.');
    returnLoan(database, row.id, today());
    return context.body(null, 204);
  });

  function managed(row: Row): ManagedLoan {
    const record = lent.find(database, row.recordId) ?? {
      id: row.recordId,
      title: `${lent.label} (deleted)`,
      copies: 0,
    };
    return { ...loanOf(database, row, record), borrower: row.borrower, email: row.email };
  }

  return routes;
}
