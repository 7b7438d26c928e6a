// The loans in the database.
import { csvOf } from '../../server/csv.ts';
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf, type RecordOption } from '../../server/list-page.ts';
import type { Loan, LoanInput, LoanQuery } from './schema.ts';

const select = `
  SELECT loan.id,
    loan.purpose,
    loan.tool_id AS toolId,
    tool.name AS toolTitle,
    loan.starts_on AS startsOn,
    loan.due_on AS dueOn,
    loan.returned,
    loan.follows_on_id AS followsOnId,
    follows_on.purpose AS followsOnTitle,
    loan.owner_id AS ownerId,
    owner.name AS ownerName
  FROM loan
  JOIN tool ON tool.id = loan.tool_id
  LEFT JOIN loan AS follows_on ON follows_on.id = loan.follows_on_id
  JOIN user AS owner ON owner.id = loan.owner_id`;

/** A parameter that is null narrows nothing. */
const matching = `
  WHERE (:tool IS NULL OR loan.tool_id = :tool)
    AND EXISTS (SELECT 1 FROM tool AS held WHERE held.id = loan.tool_id AND held.owner_id = :readerId)`;

const pageSize = 20;

export function listLoans(database: Database, query: LoanQuery): ListPage<Loan> {
  const parameters = parametersOf(query);
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM loan${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database
    .all<LoanRow>(
      `${select}${matching}
  ORDER BY loan.id DESC
  LIMIT :limit OFFSET :offset`,
      { ...parameters, limit, offset },
    )
    .map(toLoan);
  return { items, total, page, pageCount, first: offset + 1 };
}

function parametersOf(query: LoanQuery) {
  return {
    tool: query.tool ?? null,
    readerId: query.readerId,
  };
}

/** All records of the list as CSV, money in major units. */
export function exportLoans(database: Database, ownerId: number): string {
  const items = database.all<LoanRow>(`${select} WHERE loan.owner_id = ? ORDER BY loan.id DESC`, [ownerId]).map(toLoan);
  return csvOf(
    ['Purpose', 'Tool', 'Starts on', 'Due on', 'Returned', 'Follows on'],
    items.map((item) => [
      item.purpose,
      item.toolTitle,
      item.startsOn,
      item.dueOn,
      item.returned ? 'Yes' : 'No',
      item.followsOnTitle,
    ]),
  );
}

export function listLoansOf(database: Database, ownerId: number): Loan[] {
  return database.all<LoanRow>(`${select} WHERE loan.owner_id = ? ORDER BY loan.id DESC`, [ownerId]).map(toLoan);
}

export function findLoan(database: Database, id: number): Loan | undefined {
  const row = database.get<LoanRow>(`${select} WHERE loan.id = ?`, [id]);
  return row && toLoan(row);
}

/** Their own, and what they look after. */
export function maySeeLoan(database: Database, who: { id: number; readerId: number }): boolean {
  return (
    database.get(
      `SELECT 1 FROM loan WHERE loan.id = :id AND (loan.owner_id = :readerId OR EXISTS (SELECT 1 FROM tool AS held WHERE held.id = loan.tool_id AND held.owner_id = :readerId))`,
      who,
    ) !== undefined
  );
}

export function updateLoan(database: Database, id: number, input: LoanInput) {
  database.run(
    `
    UPDATE loan
    SET purpose = :purpose, tool_id = :toolId, starts_on = :startsOn, due_on = :dueOn,
      returned = :returned, follows_on_id = :followsOnId
    WHERE id = :id`,
    { ...input, returned: Number(input.returned), id },
  );
}

export function setLoanEnd(database: Database, id: number, day: string) {
  database.run('UPDATE loan SET due_on = ? WHERE id = ?', [day, id]);
}

/** All of one person as the options of a select. */
export function loanOptions(database: Database, ownerId: number): RecordOption[] {
  return database.all(
    `
    SELECT id AS value, purpose AS label FROM loan WHERE owner_id = ?
    ORDER BY purpose COLLATE NOCASE, id`,
    [ownerId],
  );
}

/** Is there such a record of this person? Others are none of their business. */
export function loanExists(database: Database, id: number, ownerId: number): boolean {
  return database.get('SELECT 1 FROM loan WHERE id = ? AND owner_id = ?', [id, ownerId]) !== undefined;
}

/** Answers the new loan's id. */
export function insertLoan(database: Database, input: LoanInput, ownerId: number): number {
  const { lastId } = database.run(
    `
    INSERT INTO loan (owner_id, purpose, tool_id, starts_on, due_on, returned, follows_on_id)
    VALUES (:ownerId, :purpose, :toolId, :startsOn, :dueOn, :returned, :followsOnId)`,
    { ...input, returned: Number(input.returned), ownerId },
  );
  return lastId;
}

/** SQLite keeps booleans as 0 and 1. */
type LoanRow = Omit<Loan, 'returned'> & { returned: number };

function toLoan(row: LoanRow): Loan {
  return { ...row, returned: row.returned === 1 };
}
