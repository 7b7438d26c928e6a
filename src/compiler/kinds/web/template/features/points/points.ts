/** What an act is worth. */
export interface PointRule {
  /** Which source of activities it counts, e.g. "record:Recipe". */
  source: string;
  /** What one does for it, e.g. "Add a recipe". */
  act: string;
  amount: number;
}

/** Given to who has so many points, or has done one thing so often. */
export interface Badge {
  name: string;
  /** What it is given for, e.g. "For ten recipes". */
  reason: string;
  /** Counts the entries of one source; without it the points that were ever earned count. */
  source?: string;
  least: number;
}

export interface Reward {
  id: number;
  name: string;
  text: string;
  cost: number;
}

/** A line of a person's ledger; what was spent is negative. */
export interface PointEntry {
  id: number;
  reason: string;
  /** The page that it is about. */
  path: string | null;
  amount: number;
  /** ISO 8601, in UTC; null for what happened before points were counted. */
  earnedAt: string | null;
}

export interface PointTotals {
  /** What can be spent. */
  balance: number;
  /** What was ever earned. */
  earned: number;
  badges: { name: string; reason: string; isEarned: boolean }[];
}

export interface PointsAnswer extends PointTotals {
  entries: PointEntry[];
  rules: readonly Pick<PointRule, 'act' | 'amount'>[];
  checkIn: { amount: number; isDone: boolean; streak: number };
}

/** A line of the ranking. */
export interface Ranked {
  id: number;
  name: string;
  pictureChangedAt: string | null;
  earned: number;
  /** 1 for the first; people with as many points have the same rank. */
  rank: number;
}
