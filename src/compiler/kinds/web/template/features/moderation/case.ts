// Content that somebody has reported, and what became of it.
export const reasons = [
  'Spam or advertising',
  'Insulting or hateful',
  'Wrong or misleading',
  'Does not belong here',
  'Something else',
] as const;

export const outcomes = ['Kept', 'Removed'] as const;

export type Outcome = (typeof outcomes)[number];

export interface ContentCase {
  id: number;
  /** What was reported, e.g. "Recipe", and which one. */
  label: string;
  title: string;
  /** The page on which it stands. */
  path: string;
  /** Null while it waits. */
  outcome: Outcome | null;
  /** What those who decided have to say to its author. */
  answer: string | null;
  decidedAt: string | null;
}

/** As those see it who decide. */
export interface StaffCase extends ContentCase {
  authorName: string | null;
  decidedBy: string | null;
  reports: readonly { reporterName: string; reason: string; note: string | null; reportedAt: string }[];
}

/** As the person sees it who has reported it. */
export interface ReportedCase extends ContentCase {
  reason: string;
  reportedAt: string;
}

export interface OwnCases {
  /** Decisions about what the person has written. */
  about: ContentCase[];
  reported: ReportedCase[];
}
