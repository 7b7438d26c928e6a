// The rules of lending: who may borrow, renew and wait. Each call checks and writes in one transaction of its caller.
import type { Database } from '../../server/db.ts';
import { HttpError } from '../../server/errors.ts';
import { addDays, today } from '../../web/days.ts';
import type { LendableRecord, Loan, Standing, Waiting } from './lending.ts';
import { lent } from './lent.ts';
import {
  countOpenOf,
  deleteWait,
  insertLoan,
  insertWait,
  listOut,
  listWaiting,
  renewLoan,
  type LoanRow,
} from './table.ts';

export function loanOf(database: Database, row: LoanRow, record: LendableRecord): Loan {
  const isOut = row.returnedOn === null;
  const isWanted = listWaiting(database, record.id).length > 0;
  return {
    id: row.id,
    recordId: record.id,
    title: record.title,
    path: `${lent.path}/${record.id}`,
    lentOn: row.lentOn,
    dueOn: row.dueOn,
    returnedOn: row.returnedOn,
    renewals: row.renewals,
    isOverdue: isOut && row.dueOn < today(),
    mayRenew: isOut && row.renewals < lent.renewals && !isWanted,
  };
}

export function waitingOf(database: Database, record: LendableRecord, userId: number): Waiting | null {
  const place = listWaiting(database, record.id).indexOf(userId) + 1;
  if (place === 0) return null;
  const inside = record.copies - listOut(database, record.id).length;
  return {
    recordId: record.id,
    title: record.title,
    path: `${lent.path}/${record.id}`,
    place,
    isReady: place <= inside,
  };
}

export function standingOf(database: Database, record: LendableRecord, userId: number | undefined): Standing {
  const out = listOut(database, record.id);
  const queue = listWaiting(database, record.id);
  const own = out.find((loan) => loan.userId === userId);
  const place = userId === undefined ? null : waitingOf(database, record, userId);
  // What has come back is kept for those who wait.
  const free = Math.max(0, record.copies - out.length - queue.length);
  return {
    copies: record.copies,
    free,
    nextDue: out[0]?.dueOn ?? null,
    waiting: queue.length,
    loan: own ? loanOf(database, own, record) : null,
    place,
    mayBorrow: !own && (place?.isReady ?? free > 0),
  };
}

export function borrow(database: Database, record: LendableRecord, userId: number) {
  const standing = standingOf(database, record, userId);
  if (standing.loan) throw new HttpError(409, 'You have this already.');
  if (!standing.mayBorrow)
    throw new HttpError(409, 'All copies are out or kept for somebody who waits. Reserve it to be next.');
  if (countOpenOf(database, userId) >= lent.most)
    throw new HttpError(409, `You have ${lent.most} loans already. Return one before you borrow more.`);
  deleteWait(database, record.id, userId);
  const lentOn = today();
  const dueOn = addDays(lentOn, lent.days);
  insertLoan(database, { recordId: record.id, userId, lentOn, dueOn, returnedOn: null, renewals: 0 });
}

export function renew(database: Database, row: LoanRow, record: LendableRecord) {
  const loan = loanOf(database, row, record);
  if (loan.returnedOn !== null) throw new HttpError(409, 'This has been returned.');
  if (row.renewals >= lent.renewals)
    throw new HttpError(409, `A loan can be renewed ${lent.renewals === 1 ? 'once' : `${lent.renewals} times`} only.`);
  if (!loan.mayRenew) throw new HttpError(409, 'Somebody waits for this, so it cannot be renewed.');
  renewLoan(database, row.id, addDays(row.dueOn < today() ? today() : row.dueOn, lent.days));
}

export function wait(database: Database, record: LendableRecord, userId: number) {
  const standing = standingOf(database, record, userId);
  if (standing.loan) throw new HttpError(409, 'You have this already.');
  if (standing.place) throw new HttpError(409, 'You have reserved this already.');
  if (standing.mayBorrow) throw new HttpError(409, 'This is there: you can borrow it at once.');
  insertWait(database, record.id, userId, new Date());
}
