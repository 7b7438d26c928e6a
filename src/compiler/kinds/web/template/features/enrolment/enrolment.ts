// What joining something is made of, for the server and the pages alike.
import type { Database } from '../../server/db.ts';

/** A kind of record that people join. */
export interface Joinable {
  /** The folder of the records below /api, e.g. "courses". */
  key: string;
  label: string;
  /** Where its pages are, e.g. "/courses". */
  path: string;
  find: (database: Database, id: number) => JoinableRecord | undefined;
}

export interface JoinableRecord {
  id: number;
  title: string;
  capacity: number;
  /** When it takes place; null when it has no date. */
  date: string | null;
  /** When joining ends; null when it never does. */
  closes: string | null;
}

export interface Enrolment {
  kind: string;
  recordId: number;
  title: string;
  path: string;
  date: string | null;
  /** An ISO instant. */
  joinedAt: string;
}

/** Somebody who has joined, as those see it who run it. */
export interface JoinedPerson {
  id: number;
  name: string;
  email: string;
  /** An ISO instant. */
  joinedAt: string;
}

/** How full one record is, as the person who asks sees it. */
export interface Places {
  capacity: number;
  taken: number;
  isJoined: boolean;
  /** It has taken place, and nobody can join any more. */
  isOver: boolean;
}
