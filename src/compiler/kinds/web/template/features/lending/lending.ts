// What lending something is made of, for the server and the pages alike.
import type { Database } from '../../server/db.ts';

/** What is lent, and by which rules. */
export interface Lendable {
  label: string;
  /** Where its pages are, e.g. "/books". */
  path: string;
  /** So many days a loan lasts, and each renewal adds. */
  days: number;
  /** How often a loan can be renewed. */
  renewals: number;
  /** Loans at a time for one person. */
  most: number;
  find: (database: Database, id: number) => LendableRecord | undefined;
}

export interface LendableRecord {
  id: number;
  title: string;
  copies: number;
}

export interface Loan {
  id: number;
  recordId: number;
  title: string;
  path: string;
  lentOn: string;
  dueOn: string;
  /** Null while it is out. */
  returnedOn: string | null;
  renewals: number;
  isOverdue: boolean;
  mayRenew: boolean;
}

/** A loan as those see it who look after the loans of everybody. */
export interface ManagedLoan extends Loan {
  borrower: string;
  email: string;
}

/** A place in the queue for something that is out. */
export interface Waiting {
  recordId: number;
  title: string;
  path: string;
  /** 1 for who is next. */
  place: number;
  /** A copy has come back and is kept for this person. */
  isReady: boolean;
}

export interface OwnLoans {
  open: Loan[];
  waiting: Waiting[];
  returned: Loan[];
}

/** How one record stands, as the person who asks sees it. */
export interface Standing {
  copies: number;
  /** Copies that are there and kept for nobody. */
  free: number;
  /** When the next copy is due back; null while none is out. */
  nextDue: string | null;
  /** How many people wait for it. */
  waiting: number;
  loan: Loan | null;
  place: Waiting | null;
  mayBorrow: boolean;
}
