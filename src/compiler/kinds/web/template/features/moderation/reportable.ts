import type { Database } from '../../server/db.ts';

/** One kind of content that people can report. */
export interface Reportable {
  /** Tells the kinds apart in addresses, e.g. "recipes". */
  kind: string;
  /** e.g. "Recipe" */
  label: string;
  table: string;
  find: (database: Database, id: number) => ReportedContent | undefined;
}

export interface ReportedContent {
  title: string;
  /** The page on which it stands. */
  path: string;
  /** Null where it belongs to nobody. */
  authorId: number | null;
  /** 1 while other records cannot be without it. */
  isNeeded: number;
}
