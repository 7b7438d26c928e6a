/** When and how far something can be renewed. */
export interface RenewalRules {
  /** Where its renewals are kept. */
  table: string;
  /** So many are added. */
  days: number;
  /** It begins so many days before the end, and is over so many days after it. */
  opensBefore: number;
  grace: number;
  /** So often at most; null for as often as one likes. */
  most: number | null;
  /** In these states nothing is renewed any more. */
  closed: readonly string[];
}

export interface Renewable {
  id: number;
  /** The last day on which it holds. */
  until: string | null;
  status: string | null;
}

export interface Renewal {
  fromDay: string;
  toDay: string;
  userId: number | null;
  userName: string | null;
  /** "2026-05-04T18:30:00.000Z" */
  renewedAt: string;
}

/** What the page of a record shows. */
export interface RenewalState {
  until: string | null;
  /** Until when it would hold, or else why it cannot be renewed. */
  next: string | null;
  reason: string | null;
  /** The latest first. */
  history: Renewal[];
}
