/** Says before a run what it should take and after it what it took. */
import { type Account, type Quote, type Spending, timeOf } from '../contract/quote.ts';
import type { Exchange } from '../models/exchange.ts';
import { amountsOf, type Journal } from '../models/journal.ts';
import type { Amounts } from '../models/limits.ts';
import type { Brain } from './brain.ts';
import { isIdentifier } from './is-identifier.ts';
import type { Planner } from './plan/create-planner.ts';
import { quantile } from './plan/quantile.ts';
import type { Outcome } from './outcome.ts';
import type { Actor, TeamStorage } from './team-storage.ts';

export interface Accounts {
  /** Starts nothing. Refuses what is no concept. */
  quote(actor: Actor, concept: string): Promise<Outcome<Quote>>;
  /** Null: no such run. */
  accountOf(actor: Actor, runId: string): Promise<Account | null>;
}

export interface AccountsDependencies {
  storage: Pick<TeamStorage, 'runs' | 'events'>;
  /** The one that designs, with its model if there is one. */
  brain: Brain;
  planner: Planner;
  journal: Pick<Journal, 'list'>;
  /** What models took in each of an organisation's latest runs that asked one. */
  spendingOfRuns(organisationId: string): Promise<Amounts[]>;
}

const leastRuns = 3;
const mostEvents = 5000;

export function createAccounts({ storage, brain, planner, journal, spendingOfRuns }: AccountsDependencies): Accounts {
  return {
    async quote(actor, typed) {
      const concept = typed.replaceAll('\u0000', '').toWellFormed().trim();
      const reading = await brain.read(concept);
      if (!reading.ok) return { ok: false, refusal: { code: 'concept-unclear', ...reading.unclear } };
      // Without a session the rules alone draft it, and nothing is asked of a model.
      const blueprint = await brain.design(reading.reading);
      const plan = await planner.plan(actor.organisationId, blueprint);
      const offer = brain.quote(concept, blueprint);
      const past = offer === null ? [] : await spendingOfRuns(actor.organisationId);
      return {
        ok: true,
        value: {
          time: plan.expected,
          learnedFrom: plan.learnedFrom,
          model:
            offer === null
              ? null
              : {
                  name: offer.model,
                  usd: rangeOf('usd', offer, past),
                  tokens: rangeOf('tokens', offer, past),
                  learnedFrom: past.length >= leastRuns ? past.length : 0,
                  limitUsd: offer.limitUsd,
                },
        },
      };
    },

    async accountOf(actor, runId) {
      const run = isIdentifier(runId) ? await storage.runs.findFor(actor, runId) : null;
      if (run === null) return null;
      const [events, exchanges, capUsd] = await Promise.all([
        storage.events.readAfter(run.id, 0, mostEvents),
        journal.list(run.id),
        storage.runs.modelCap(run.id),
      ]);
      return { time: timeOf(events), model: splitSpending(exchanges), capUsd };
    },
  };
}

function rangeOf(
  part: 'usd' | 'tokens',
  { short, usual, most, limitUsd }: NonNullable<ReturnType<Brain['quote']>>,
  past: readonly Amounts[],
): { low: number; expected: number; high: number } {
  const bound = (value: number): number => (part === 'usd' ? Math.min(value, limitUsd) : value);
  if (past.length < leastRuns)
    return { low: bound(short[part]), expected: bound(usual[part]), high: bound(most[part]) };
  const known = past.map((one) => one[part]).toSorted((one, other) => one - other);
  return { low: bound(quantile(known, 0.1)), expected: bound(quantile(known, 0.5)), high: bound(quantile(known, 0.9)) };
}

/** The first answer to a task builds; what failed, and what mends an answer that could not be taken, is our own repair. */
export function splitSpending(exchanges: readonly Exchange[]): Account['model'] {
  const split = { building: noSpending(), repairs: noSpending() };
  for (const exchange of exchanges) {
    const isMending = exchange.request.turns.at(-1)?.from === 'team' && exchange.request.turns.length > 1;
    const isRepair = exchange.task.startsWith('mend:');
    const of = exchange.outcome.is === 'fault' || isMending || isRepair ? split.repairs : split.building;
    const { tokens, usd, seconds } = amountsOf(exchange);
    of.calls += 1;
    of.tokens += tokens;
    of.usd += usd;
    of.seconds += seconds;
  }
  return split;
}

function noSpending(): Spending {
  return { calls: 0, tokens: 0, usd: 0, seconds: 0 };
}
