// What people say about the records of one table: its names in the database and for readers.
export interface Thread {
  /** The table of the comments. */
  table: string;
  /** The table of the records that they are about. */
  recordTable: string;
  /** SQL that is true for the records that the person `:readerId` may read; without it everybody may read all. */
  visible?: string;
  /** What such a record is, e.g. "Recipe". */
  recordLabel: string;
  /** What one of them is called, e.g. "Review". */
  label: string;
  /** With stars from 1 to 5; each person then has one per record, and words are optional. */
  hasStars: boolean;
  /** Tells the people whom it concerns. */
  tell?: (posted: { recordId: number; authorId: number; authorName: string; parentAuthorId: number | null }) => void;
}

export interface Comment {
  id: number;
  authorId: number;
  authorName: string;
  /** The comment that this one replies to. */
  parentId: number | null;
  stars: number | null;
  text: string;
  /** ISO 8601, in UTC. */
  createdAt: string;
  editedAt: string | null;
}

export interface Comments {
  /** The newest first; replies in the order in which they were written. */
  comments: Comment[];
  /** Average of the stars; null while there are none. */
  average: number | null;
}
