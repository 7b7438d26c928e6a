// The renewals of one kind of records, in a table of their own.
import type { Database } from '../../server/db.ts';
import { HttpError } from '../../server/errors.ts';
import { renewUntil } from './renew-until.ts';
import type { Renewable, Renewal, RenewalRules, RenewalState } from './renewal.ts';

export function readRenewal(database: Database, rules: RenewalRules, record: Renewable, today: string): RenewalState {
  const history = listRenewals(database, rules, record.id);
  const answer = renewUntil(rules, record, history.length, today);
  return {
    until: record.until,
    next: 'next' in answer ? answer.next : null,
    reason: 'reason' in answer ? answer.reason : null,
    history,
  };
}

/** Records the renewal and answers its last day; refuses with the reason. */
export function renew(
  database: Database,
  rules: RenewalRules,
  record: Renewable,
  { userId, today }: { userId: number; today: string },
): string {
  const { next, reason } = readRenewal(database, rules, record, today);
  if (next === null) throw new HttpError(409, reason ?? 'It cannot be renewed.');
  database.run(`INSERT INTO ${rules.table} (record_id, from_day, to_day, user_id, renewed_at) VALUES (?, ?, ?, ?, ?)`, [
    record.id,
    record.until,
    next,
    userId,
    new Date().toISOString(),
  ]);
  return next;
}

/** Forgets the last renewal and answers the day until which it held before; only who has renewed it takes that back. */
export function takeBack(database: Database, rules: RenewalRules, record: Renewable, userId: number): string {
  const [last] = listRenewals(database, rules, record.id);
  if (!last || last.userId !== userId || last.toDay !== record.until) {
    throw new HttpError(409, 'There is no renewal of yours that could be taken back.');
  }
  database.run(`DELETE FROM ${rules.table} WHERE record_id = ? AND to_day = ?`, [record.id, last.toDay]);
  return last.fromDay;
}

function listRenewals(database: Database, { table }: RenewalRules, recordId: number): Renewal[] {
  return database.all<Renewal>(
    `SELECT from_day AS fromDay, to_day AS toDay, user_id AS userId, user.name AS userName, renewed_at AS renewedAt
     FROM ${table} AS renewal LEFT JOIN user ON user.id = renewal.user_id
     WHERE renewal.record_id = ? ORDER BY renewal.id DESC`,
    [recordId],
  );
}
