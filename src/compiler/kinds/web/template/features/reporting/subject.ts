// What can be reported about: where the figures come from and how they can be laid out. All SQL stands in `subjects.ts`;
// nothing that a person sends gets into a statement.

/** How a value is written for people. */
export interface ValueFormat {
  as: 'text' | 'number' | 'money' | 'percent' | 'date' | 'datetime' | 'month' | 'yes-no';
  /** A unit such as "km", or the currency of money. */
  unit?: string;
}

export interface ReportGroup {
  key: string;
  label: string;
  sql: string;
  format: ValueFormat;
}

export interface ReportMeasure {
  key: string;
  label: string;
  /** An aggregate, e.g. `count(*)`. */
  sql: string;
  format: ValueFormat;
  /** Do the groups' values add up to the whole? Averages do not. */
  addsUp: boolean;
}

export interface ReportColumn {
  key: string;
  label: string;
  sql: string;
  format: ValueFormat;
}

export interface ReportSubject {
  key: string;
  /** e.g. "Sales report" */
  title: string;
  /** What is counted, e.g. "orders". */
  records: string;
  /** The tables: `orders JOIN customer ON ...` */
  from: string;
  /** The day that a record belongs to; without one a report covers all records. */
  date?: { label: string; sql: string };
  groups: readonly ReportGroup[];
  measures: readonly ReportMeasure[];
  /** Of the records behind the figures. */
  columns: readonly ReportColumn[];
  /** A choice that a report can be limited to. */
  filter?: { label: string; sql: string; options: readonly string[] };
  /** SQL that is true for the records that the person `:readerId` may see; without it everybody may see all. */
  visible?: string;
}
