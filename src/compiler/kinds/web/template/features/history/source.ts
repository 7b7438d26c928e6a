// Records that are remembered when somebody looks at them.
export interface HistorySource {
  /** Tells the sources apart in addresses and in the database, e.g. "recipes". */
  kind: string;
  /** What one is, e.g. "Recipe". */
  label: string;
  table: string;
  /** SQL for what heads a record, and for the words that its picture is drawn from. */
  title: string;
  subject: string;
  /** The page of a record is below it. */
  path: string;
}

/** A record that somebody has looked at. */
export interface HistoryEntry {
  kind: string;
  label: string;
  recordId: number;
  title: string;
  subject: string;
  path: string;
  /** The last time; ISO 8601, in UTC. */
  viewedAt: string;
  /** How often altogether. */
  times: number;
}
