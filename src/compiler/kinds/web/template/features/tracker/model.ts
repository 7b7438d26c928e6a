// Items that are tracked day by day, as they cross the network.
/** `tick`: done or not; `amount`: a number a day; `total`: a sum to reach by a date. */
export const kinds = ['tick', 'amount', 'total'] as const;
export type Kind = (typeof kinds)[number];

export const kindLabels: Record<Kind, string> = {
  tick: 'Done or not, each day',
  amount: 'A number each day',
  total: 'A sum to reach by a date',
};

export interface Item {
  id: number;
  name: string;
  kind: Kind;
  unit: string | null;
  /** Days a week, a number a day, or the sum to reach. */
  target: number;
  /** A ceiling rather than something to reach; amounts only. */
  isLimit: boolean;
  endsOn: string | null;
}

export interface Day {
  /** `2026-05-04` */
  date: string;
  amount: number | null;
  note: string | null;
  /** The target of this day is met. */
  isMet: boolean;
}

export interface Progress {
  today: number | null;
  /** The last seven days, today last. */
  week: Day[];
  /** Days in a row on which the target was met, up to today or yesterday. */
  streak: number;
  bestStreak: number;
  /** Sum of all that was logged. */
  total: number;
  /** Towards the target: of this week for ticks, of today for amounts, of the whole for sums. */
  percent: number;
}

export interface TrackedItem extends Item {
  progress: Progress;
}

export interface ItemDetail extends TrackedItem {
  /** The last 26 weeks, oldest first. */
  days: Day[];
  /** Sums of the last 12 weeks, by their first day. */
  weeks: { label: string; value: number }[];
}
