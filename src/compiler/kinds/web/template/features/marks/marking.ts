// A mark that a person sets on a record and takes away again: a like, a favourite, a follow.
export interface Marking {
  /** The table of the marks. */
  table: string;
  /** The table of the records. */
  recordTable: string;
  /** What such a record is, e.g. "Recipe". */
  recordLabel: string;
}

export interface MarkAnswer {
  isMarked: boolean;
  /** How many people have marked the record. */
  count: number;
}
