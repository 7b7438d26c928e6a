// Parts by amount, and what they come to.
export interface Part {
  id: number;
  title: string;
  /** Figures for `per` of the unit; null where nobody has entered one. */
  values: Readonly<Record<string, number | null>>;
}

export interface Portion {
  part: Part;
  amount: number;
}

export interface Total {
  key: string;
  label: string;
  unit: string;
}

/** What one portion comes to in one figure. */
export function valueOf({ part, amount }: Portion, key: string, per: number): number {
  return ((part.values[key] ?? 0) * amount) / per;
}

/** Rounded to one decimal. */
export function totalOf(portions: readonly Portion[], key: string, per: number): number {
  const sum = portions.reduce((total, portion) => total + valueOf(portion, key, per), 0);
  return Math.round(sum * 10) / 10;
}
