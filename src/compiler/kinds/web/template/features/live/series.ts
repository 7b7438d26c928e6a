// Something that moves by itself.
export interface Series {
  /** In addresses, e.g. "stocks". */
  key: string;
  /** The list's name, e.g. "Stocks", and where it is. */
  title: string;
  path: string;
  /** What is measured, e.g. "Price". */
  label: string;
  /** Selects `id`, `title` and `value`, around which it moves. */
  sql: string;
  /** How far it moves in a day, as a share of the value. */
  swing: number;
  as: 'money' | 'number' | 'percent';
  /** Whole steps only. */
  isWhole: boolean;
  unit?: string;
  minimum?: number;
  maximum?: number;
}
