// The expense claims in the database.
import type { Database } from '../../server/db.ts';
import { countBy, type FacetCounts } from '../../server/facets.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { ExpenseClaim, ExpenseClaimInput, ExpenseClaimQuery } from './schema.ts';

const select = `
  SELECT expense_claim.id,
    expense_claim.purpose,
    expense_claim.amount,
    expense_claim.paid_on AS paidOn,
    expense_claim.status,
    expense_claim.owner_id AS ownerId,
    owner.name AS ownerName,
    (SELECT count(*) FROM expense_claim_comment WHERE expense_claim_comment.record_id = expense_claim.id) AS commentCount
  FROM expense_claim
  JOIN user AS owner ON owner.id = expense_claim.owner_id`;

/** A parameter that is null narrows nothing. */
const matching = `
  WHERE NOT EXISTS (SELECT 1 FROM json_each(:words) AS word
      WHERE instr(lower(coalesce(expense_claim.purpose, '')), lower(word.value)) = 0)
    AND (:status IS NULL OR expense_claim.status = :status)
    AND (:amountMin IS NULL OR expense_claim.amount >= round(:amountMin * 100))
    AND (:amountMax IS NULL OR expense_claim.amount <= round(:amountMax * 100))`;

/** What `?sort=` can be, as SQL; nothing from the address gets into a statement. */
const orders: Record<ExpenseClaimQuery['sort'], string> = {
  standard: 'expense_claim.id DESC',
  amount: 'expense_claim.amount ASC, expense_claim.id DESC',
  '-amount': 'expense_claim.amount DESC, expense_claim.id DESC',
  paidOn: 'expense_claim.paid_on ASC, expense_claim.id DESC',
  '-paidOn': 'expense_claim.paid_on DESC, expense_claim.id DESC',
  'most-discussed': 'commentCount DESC, expense_claim.id DESC',
};

const pageSize = 20;

export function listExpenseClaims(database: Database, query: ExpenseClaimQuery): ListPage<ExpenseClaim> {
  const parameters = parametersOf(query);
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM expense_claim${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<ExpenseClaim>(
    `${select}${matching}
  ORDER BY ${orders[query.sort]}
  LIMIT :limit OFFSET :offset`,
    { ...parameters, limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

function parametersOf(query: ExpenseClaimQuery) {
  return {
    words: JSON.stringify(query.q.split(/\s+/).filter(Boolean)),
    status: query.status ?? null,
    amountMin: query.amountMin ?? null,
    amountMax: query.amountMax ?? null,
  };
}

export function listExpenseClaimsOf(database: Database, ownerId: number): ExpenseClaim[] {
  return database.all<ExpenseClaim>(`${select} WHERE expense_claim.owner_id = ? ORDER BY expense_claim.id DESC`, [
    ownerId,
  ]);
}

export function findExpenseClaim(database: Database, id: number): ExpenseClaim | undefined {
  return database.get<ExpenseClaim>(`${select} WHERE expense_claim.id = ?`, [id]);
}

/** What each option of a filter would leave, the other filters being as they are. */
export function countExpenseClaimsByFilter(database: Database, query: ExpenseClaimQuery): FacetCounts {
  const parameters = parametersOf(query);
  return {
    status: countBy(
      database,
      `SELECT expense_claim.status AS value, count(*) AS count FROM expense_claim${matching} GROUP BY 1`,
      { ...parameters, status: null },
    ),
  };
}

export function setExpenseClaimStatus(database: Database, id: number, status: string) {
  database.run('UPDATE expense_claim SET status = ? WHERE id = ?', [status, id]);
}

/** The newest of each status; a board with more would help nobody. */
export function listExpenseClaimsOnBoard(database: Database): ExpenseClaim[] {
  return database.all<ExpenseClaim>(`${select} ORDER BY expense_claim.id DESC LIMIT 300`, []);
}

/** Answers the new expense claim's id. */
export function insertExpenseClaim(database: Database, input: ExpenseClaimInput, ownerId: number): number {
  const { lastId } = database.run(
    `
    INSERT INTO expense_claim (owner_id, purpose, amount, paid_on, status)
    VALUES (:ownerId, :purpose, :amount, :paidOn, :status)`,
    { ...input, ownerId },
  );
  return lastId;
}
