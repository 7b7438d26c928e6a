/** What may be used up, and whether one more call would be too much. */

/** Used, reserved or permitted. `usd` in US dollars, `seconds` of waiting for models, `attempts` at a call. */
export interface Amounts {
  tokens: number;
  usd: number;
  seconds: number;
  attempts: number;
}

export const scopes = ['task', 'run', 'organisation'] as const;
export type Scope = (typeof scopes)[number];
export type Limits = Readonly<Record<Scope, Amounts>>;

export const nothing: Amounts = { tokens: 0, usd: 0, seconds: 0, attempts: 0 };

export function sum(...all: readonly Amounts[]): Amounts {
  return all.reduce(
    (total, one) => ({
      tokens: total.tokens + one.tokens,
      usd: total.usd + one.usd,
      seconds: total.seconds + one.seconds,
      attempts: total.attempts + one.attempts,
    }),
    nothing,
  );
}

/** The first limit that the next call could break, as one sentence; null when it may be made. */
export function exceeded(limits: Limits, used: Readonly<Record<Scope, Amounts>>, next: Amounts): string | null {
  for (const scope of scopes) {
    const would = sum(used[scope], next);
    for (const kind of kinds) {
      // Time cannot be known before: it is over when it is used up.
      const value = kind === 'seconds' ? used[scope].seconds : would[kind];
      const isOver = kind === 'seconds' ? value >= limits[scope].seconds : value > limits[scope][kind];
      if (isOver) return `The limit of ${say(kind, limits[scope][kind])} ${within[scope]} would not hold.`;
    }
  }
  return null;
}

const kinds = ['attempts', 'tokens', 'usd', 'seconds'] as const;
const within: Record<Scope, string> = {
  task: 'for this task',
  run: 'for this run',
  organisation: 'for the organisation in 30 days',
};

function say(kind: (typeof kinds)[number], value: number): string {
  if (kind === 'usd') return `$${value.toFixed(2)}`;
  return `${value.toLocaleString('en')} ${value === 1 ? kind.slice(0, -1) : kind}`;
}
