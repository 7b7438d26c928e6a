// Loans and the queue for what is out, in the database.
import type { Database } from '../../server/db.ts';

export interface LoanRow {
  id: number;
  recordId: number;
  userId: number;
  lentOn: string;
  dueOn: string;
  returnedOn: string | null;
  renewals: number;
}

const columns = `id, record_id AS recordId, user_id AS userId, lent_on AS lentOn, due_on AS dueOn,
    returned_on AS returnedOn, renewals`;

/** What a person has, what is due first at the top; then what came back, the latest at the top. */
export function listLoansOf(database: Database, userId: number): LoanRow[] {
  return database.all<LoanRow>(
    `SELECT ${columns} FROM lending_loan WHERE user_id = ?
     ORDER BY returned_on IS NOT NULL, CASE WHEN returned_on IS NULL THEN due_on END, returned_on DESC, id DESC LIMIT 100`,
    [userId],
  );
}

export function findLoan(database: Database, id: number): LoanRow | undefined {
  return database.get<LoanRow>(`SELECT ${columns} FROM lending_loan WHERE id = ?`, [id]);
}

/** The loans of one record that are out, what is due first at the top. */
export function listOut(database: Database, recordId: number): LoanRow[] {
  return database.all<LoanRow>(
    `SELECT ${columns} FROM lending_loan WHERE record_id = ? AND returned_on IS NULL ORDER BY due_on, id`,
    [recordId],
  );
}

export function countOpenOf(database: Database, userId: number): number {
  return (
    database.get<{ count: number }>(
      'SELECT count(*) AS count FROM lending_loan WHERE user_id = ? AND returned_on IS NULL',
      [userId],
    )?.count ?? 0
  );
}

/** Records of which something is out or waited for, with how many copies and people that are. */
export function listTaken(database: Database): { recordId: number; taken: number }[] {
  return database.all<{ recordId: number; taken: number }>(
    `SELECT record_id AS recordId, sum(taken) AS taken FROM (
       SELECT record_id, count(*) AS taken FROM lending_loan WHERE returned_on IS NULL GROUP BY record_id
       UNION ALL SELECT record_id, count(*) FROM lending_wait GROUP BY record_id
     ) GROUP BY record_id`,
  );
}

export function insertLoan(database: Database, loan: Omit<LoanRow, 'id'>): number {
  return database.run(
    `INSERT INTO lending_loan (record_id, user_id, lent_on, due_on, returned_on, renewals)
     VALUES (:recordId, :userId, :lentOn, :dueOn, :returnedOn, :renewals)`,
    { ...loan },
  ).lastId;
}

export function returnLoan(database: Database, id: number, day: string) {
  database.run('UPDATE lending_loan SET returned_on = ? WHERE id = ? AND returned_on IS NULL', [day, id]);
}

export function renewLoan(database: Database, id: number, dueOn: string) {
  database.run('UPDATE lending_loan SET due_on = ?, renewals = renewals + 1 WHERE id = ?', [dueOn, id]);
}

/** Who waits for a record, the first to be served at the top. */
export function listWaiting(database: Database, recordId: number): number[] {
  return database
    .all<{ userId: number }>('SELECT user_id AS userId FROM lending_wait WHERE record_id = ? ORDER BY id', [recordId])
    .map(({ userId }) => userId);
}

export function listWaitsOf(database: Database, userId: number): number[] {
  return database
    .all<{ recordId: number }>('SELECT record_id AS recordId FROM lending_wait WHERE user_id = ? ORDER BY id', [userId])
    .map(({ recordId }) => recordId);
}

export function insertWait(database: Database, recordId: number, userId: number, now: Date) {
  database.run('INSERT INTO lending_wait (record_id, user_id, since) VALUES (?, ?, ?)', [
    recordId,
    userId,
    now.toISOString(),
  ]);
}

export function deleteWait(database: Database, recordId: number, userId: number) {
  database.run('DELETE FROM lending_wait WHERE record_id = ? AND user_id = ?', [recordId, userId]);
}
