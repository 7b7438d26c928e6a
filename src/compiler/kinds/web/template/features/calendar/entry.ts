/** Something with a date, as the calendar shows it. */
export interface Entry {
  title: string;
  /** What it is, e.g. "Event". */
  kind: string;
  /** "2026-05-04" or "2026-05-04T18:30" */
  startsAt: string;
  /** The last day, where it takes several. */
  endsAt: string | null;
  /** Its page. */
  path: string;
}
