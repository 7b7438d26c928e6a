/** What a run should take before it begins, and what it took after it: time and, with a model, money. */
import { z } from 'zod';
import type { RunEvent } from './event.ts';
import { spanSchema } from './plan.ts';

const rangeSchema = z.strictObject({ low: z.number().min(0), expected: z.number().min(0), high: z.number().min(0) });

export const quoteBodySchema = z.strictObject({ concept: z.string() });

export const quoteSchema = z.strictObject({
  /** Milliseconds. */
  time: spanSchema,
  /** Finished runs that the time was learned from; 0: starting values. */
  learnedFrom: z.int().min(0),
  /** Null: no model is set up, so nothing is paid. */
  model: z
    .strictObject({
      name: z.string(),
      usd: rangeSchema,
      tokens: rangeSchema,
      /** Runs that the money was learned from; 0: worked out from the question itself. */
      learnedFrom: z.int().min(0),
      /** A run is never let beyond it, in US dollars. */
      limitUsd: z.number().min(0),
    })
    .nullable(),
});

const spendingSchema = z.strictObject({ calls: z.int(), tokens: z.number(), usd: z.number(), seconds: z.number() });

export const accountSchema = z.strictObject({
  /** Milliseconds. */
  time: z.strictObject({ building: z.number(), repairs: z.number(), waiting: z.number() }),
  /** Calls that brought the product forward; and those that failed or mended an answer that did not hold. */
  model: z.strictObject({ building: spendingSchema, repairs: spendingSchema }),
  /** What the person allowed at most for a run, in US dollars; null: the installation's limit alone. */
  capUsd: z.number().nullable(),
});

export type Quote = z.infer<typeof quoteSchema>;
export type Spending = z.infer<typeof spendingSchema>;
export type Account = z.infer<typeof accountSchema>;

/**
 * Where a run's time went, in milliseconds: `repairs` is trying again what did not hold or what failed around it; `waiting` is for
 * people, and while nobody worked on it. Events in order, from the run's first.
 */
export function timeOf(events: readonly Pick<RunEvent, 'kind' | 'stage' | 'at' | 'data'>[]): Account['time'] {
  const time = { building: 0, repairs: 0, waiting: 0 };
  let now: keyof typeof time = 'building';
  let before: number | null = null;
  for (const { kind, stage, at, data } of events) {
    const moment = Date.parse(at);
    // What the process did not see the end of was done again.
    if (before !== null) time[kind === 'run-resume' ? 'waiting' : now] += Math.max(0, moment - before);
    before = moment;
    if (kind === 'run-ask') now = 'waiting';
    else if (data['developing'] !== undefined) now = data['developing'] === 'mending' ? 'repairs' : 'building';
    else if (kind === 'stage-start' && stage === 'gate') now = 'building';
    else if (kind === 'repair-start' || kind === 'stage-retry') now = 'repairs';
    else if (kind === 'run-answer' || (kind === 'stage-finish' && (now !== 'repairs' || stage !== 'compile')))
      now = 'building';
  }
  return time;
}
