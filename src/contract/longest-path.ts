/** The longest way through tasks that wait for each other. Pure. */

export interface Step {
  id: string;
  /** Each stands before the steps that need it; unknown ones are ignored. */
  needs: readonly string[];
}

export interface Times {
  /** Earliest moment at which a step can end, by its id. */
  ends: ReadonlyMap<string, number>;
  /** Latest moment minus earliest: 0 on the critical path. */
  slack: ReadonlyMap<string, number>;
  length: number;
}

/** `steps` in an order in which each stands after those it needs; `lengthOf` is never negative. */
export function longestPath<Kind extends Step>(steps: readonly Kind[], lengthOf: (step: Kind) => number): Times {
  const ends = new Map<string, number>();
  for (const step of steps) {
    const start = Math.max(0, ...step.needs.map((id) => ends.get(id) ?? 0));
    ends.set(step.id, start + lengthOf(step));
  }
  const length = Math.max(0, ...ends.values());
  /** Latest moment at which a step may end. */
  const latest = new Map<string, number>();
  for (const step of steps.toReversed()) {
    const end = latest.get(step.id) ?? length;
    latest.set(step.id, end);
    const start = end - lengthOf(step);
    for (const id of step.needs) if (ends.has(id)) latest.set(id, Math.min(latest.get(id) ?? length, start));
  }
  // What is left of adding up fractions is no slack.
  const rest = (id: string, end: number): number => {
    const later = (latest.get(id) ?? length) - end;
    return later < length * 1e-9 ? 0 : later;
  };
  const slack = new Map([...ends].map(([id, end]) => [id, rest(id, end)]));
  return { ends, slack, length };
}
