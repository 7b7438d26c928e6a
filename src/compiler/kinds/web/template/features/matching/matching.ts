// Preferences, and how well a record fits them: plain rules that can be read, no learned model.
interface NumberCriterion {
  type: 'number';
  label: string;
  /** Which side of the wish is fine. */
  direction: 'at-most' | 'at-least';
  as: 'number' | 'money';
  unit?: string;
  /** A middling value, to begin with; money in minor units. */
  initial: number;
}

interface ChoiceCriterion {
  type: 'choice';
  label: string;
}

interface YesCriterion {
  type: 'yes';
  label: string;
}

export type Criterion = NumberCriterion | ChoiceCriterion | YesCriterion;

/** What somebody wishes for; `null` is all the same. */
export interface Preference {
  wanted: string | number | null;
  /** 1: a little, 2: important, 3: very important. */
  weight: number;
}

export type Preferences = Record<string, Preference>;

export interface Candidate {
  id: number;
  title: string;
  values: Record<string, string | number | null>;
}

export interface Reason {
  text: string;
  fits: boolean;
}

export interface Match {
  id: number;
  title: string;
  percent: number;
  reasons: Reason[];
}

export interface MatchingAnswer {
  preferences: Preferences;
  /** The person has not set any yet: those are examples. */
  isExample: boolean;
  /** What there is to choose from, by criterion. */
  options: Record<string, string[]>;
  matches: Match[];
}

/** The best first. Each criterion counts by its weight; a number that misses the wish by half of it counts nothing. */
export function rank(
  criteria: Readonly<Record<string, Criterion>>,
  preferences: Preferences,
  candidates: readonly Candidate[],
): Match[] {
  const matches = candidates.map((candidate) => matchOf(criteria, preferences, candidate));
  return matches.toSorted((one, other) => other.percent - one.percent || (one.title < other.title ? -1 : 1));
}

function matchOf(
  criteria: Readonly<Record<string, Criterion>>,
  preferences: Preferences,
  { id, title, values }: Candidate,
): Match {
  let reached = 0;
  let possible = 0;
  const reasons: Reason[] = [];
  for (const [name, criterion] of Object.entries(criteria)) {
    const preference = preferences[name];
    if (!preference || preference.wanted === null) continue;
    const { fit, text } = judge(criterion, preference.wanted, values[name] ?? null);
    reached += fit * preference.weight;
    possible += preference.weight;
    reasons.push({ text, fits: fit === 1 });
  }
  const percent = possible === 0 ? 100 : Math.round((100 * reached) / possible);
  return { id, title, percent, reasons: reasons.toSorted((one, other) => Number(other.fits) - Number(one.fits)) };
}

function judge(
  criterion: Criterion,
  wanted: string | number,
  value: string | number | null,
): { fit: number; text: string } {
  const { label } = criterion;
  if (value === null) return { fit: 0, text: `${label} is not known` };
  if (criterion.type === 'yes')
    return value === 1 ? { fit: 1, text: `${label}: yes` } : { fit: 0, text: `${label}: no` };
  if (criterion.type === 'choice') {
    if (value === wanted) return { fit: 1, text: `${label} is ${value}, as you wish` };
    return { fit: 0, text: `${label} is ${value}, not ${wanted}` };
  }
  const [wish, actual] = [Number(wanted), Number(value)];
  const shown = valueText(criterion, actual);
  const excess = criterion.direction === 'at-most' ? actual - wish : wish - actual;
  if (excess <= 0) return { fit: 1, text: `${label} ${shown} fits your ${valueText(criterion, wish)}` };
  const side = criterion.direction === 'at-most' ? 'more' : 'less';
  return {
    fit: Math.max(0, 1 - excess / Math.max(1e-9, Math.abs(wish) / 2)),
    text: `${label} ${shown} is ${valueText(criterion, excess)} ${side} than you wish`,
  };
}

function valueText({ as, unit }: NumberCriterion, value: number): string {
  if (as === 'money')
    return new Intl.NumberFormat('en', {
      style: 'currency',
      currency: unit ?? 'USD',
      currencyDisplay: 'narrowSymbol',
    }).format(value / 100);
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
  return unit ? `${text} ${unit}` : text;
}
