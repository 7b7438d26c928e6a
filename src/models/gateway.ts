/** The one place through which every call to a model goes: limits, retries, fallbacks, secrets, record. */
import { estimateInputTokens } from './estimate-tokens.ts';
import {
  type CallModel,
  type Fault,
  type FaultKind,
  type ModelRequest,
  type Outcome,
  type Reply,
  requestHash,
} from './exchange.ts';
import { amountsOf, type Journal } from './journal.ts';
import { type Amounts, exceeded, type Limits, nothing, sum } from './limits.ts';
import { type Price, unknownPrice } from './price-list.ts';
import { costOf, priceOf } from './price-of.ts';
import type { Redact } from './redact.ts';

export interface GatewayClock {
  now(): Date;
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface GatewayDependencies {
  call: CallModel;
  /** The models of a role, the preferred one first; empty: none. */
  modelsOf(role: string): readonly string[];
  limits: Limits;
  /** Prices that the administrator has set. */
  prices: Readonly<Record<string, Price>>;
  journal: Journal;
  redact: Redact;
  clock: GatewayClock;
}

export interface TaskRequest {
  runId: string;
  organisationId: string;
  /** What the person allows for the run, in US dollars; null: the limit of the run alone. */
  capUsd?: number | null;
  role: string;
  /** What it is about, e.g. `design`. */
  name: string;
  signal: AbortSignal;
}

export type Question = Omit<ModelRequest, 'model'>;

/** `limit`: not even asked. Sentences are for everybody. */
export type Answer =
  | { ok: true; reply: Reply; model: string }
  | { ok: false; because: 'limit' | 'failed' | 'cancelled'; sentence: string };

export interface ModelTask {
  /** The model that is asked first. */
  model: string;
  ask(question: Question): Promise<Answer>;
  /** What this task has used so far. */
  account(): Amounts;
}

export interface Gateway {
  /** Null when no model serves the role. */
  openTask(request: TaskRequest): ModelTask | null;
  hasModel(role: string): boolean;
  /** What one more question could cost at most. */
  quote(role: string, question: Question): (Amounts & { model: string }) | null;
  limits: Limits;
}

const organisationDays = 30;
const attemptsPerModel = 3;
const longestPause = 60_000;
/** Worth another attempt at the same model. */
const passing: ReadonlySet<FaultKind> = new Set(['rate-limited', 'server-error', 'cut-off', 'timeout', 'malformed']);

export function createGateway(dependencies: GatewayDependencies): Gateway {
  const { call, modelsOf, limits, prices, journal, redact, clock } = dependencies;
  /** What calls in progress may still come to, so that calls at the same time do not break a limit together. */
  const reserved = { run: new Map<string, Amounts>(), organisation: new Map<string, Amounts>() };
  const inTurn = createQueue();
  const openedAt = clock.now();

  function worstCase(request: ModelRequest): Amounts {
    const inputTokens = estimateInputTokens(request);
    const usage = { inputTokens, cachedInputTokens: 0, outputTokens: request.maximumOutputTokens };
    return {
      tokens: inputTokens + request.maximumOutputTokens,
      usd: costOf(usage, priceOf(request.model, prices)),
      seconds: 0,
      attempts: 1,
    };
  }

  /** Why so much money was assumed, when that is what the limit was about. */
  const hint = (model: string): string =>
    priceOf(model, prices) === unknownPrice
      ? ` The price of ${model} is not known, so the dearest is assumed; TORONTO_MODEL_PRICES sets it.`
      : '';

  function openTask({ runId, organisationId, capUsd = null, role, name, signal }: TaskRequest): ModelTask | null {
    const models = modelsOf(role);
    const [preferred] = models;
    if (preferred === undefined) return null;
    const startedAt = clock.now().getTime();
    const earlier = earlierReplies();
    let used = nothing;
    const since = () => new Date(clock.now().getTime() - organisationDays * 86_400_000);
    const elapsed = () => (clock.now().getTime() - startedAt) / 1000;

    /** What this task was told before the process ended in the middle of it: told again for nothing. */
    function earlierReplies() {
      let replies: Promise<Map<string, Reply[]>> | null = null;
      const load = async () => {
        const found = new Map<string, Reply[]>();
        for (const exchange of await journal.list(runId)) {
          const isEarlier = new Date(exchange.startedAt) < openedAt && exchange.task === name && exchange.role === role;
          if (!isEarlier || exchange.outcome.is !== 'reply') continue;
          const hash = requestHash(exchange.request);
          found.set(hash, [...(found.get(hash) ?? []), exchange.outcome]);
        }
        return found;
      };
      return async (request: ModelRequest): Promise<Reply | null> => {
        replies ??= load();
        return (await replies).get(requestHash(request))?.shift() ?? null;
      };
    }

    /** The sentence of the limit that would not hold, or null and the amount is reserved. */
    const reserve = (amount: Amounts): Promise<string | null> =>
      inTurn(async () => {
        const [run, organisation] = await Promise.all([
          journal.spentByRun(runId),
          journal.spentByOrganisation(organisationId, since()),
        ]);
        const refusal = exceeded(
          capUsd === null ? limits : { ...limits, run: { ...limits.run, usd: Math.min(limits.run.usd, capUsd) } },
          {
            task: { ...used, seconds: elapsed() },
            run: sum(run, reserved.run.get(runId) ?? nothing),
            organisation: sum(organisation, reserved.organisation.get(organisationId) ?? nothing),
          },
          amount,
        );
        if (refusal === null) {
          change(reserved.run, runId, amount, 1);
          change(reserved.organisation, organisationId, amount, 1);
        }
        return refusal;
      });

    const settle = (request: ModelRequest, outcome: Outcome, startedAt: Date, amount: Amounts): Promise<void> =>
      inTurn(async () => {
        const exchange = {
          sequence: (await journal.spentByRun(runId)).attempts + 1,
          role,
          task: name,
          request,
          outcome,
          startedAt: startedAt.toISOString(),
          milliseconds: clock.now().getTime() - startedAt.getTime(),
          cost: costOf(outcome.usage, priceOf(request.model, prices)),
        };
        await journal.append(runId, exchange);
        used = sum(used, amountsOf(exchange));
        change(reserved.run, runId, amount, -1);
        change(reserved.organisation, organisationId, amount, -1);
      });

    async function attempt(request: ModelRequest): Promise<Outcome | { is: 'limit'; sentence: string }> {
      const reply = await earlier(request);
      if (reply) return reply;
      const amount = worstCase(request);
      const refusal = await reserve(amount);
      if (refusal !== null) return { is: 'limit', sentence: refusal + hint(request.model) };
      const startedAt = clock.now();
      const milliseconds = Math.max(1, (limits.task.seconds - elapsed()) * 1000);
      const outcome = redact(await call(request, { milliseconds, signal }));
      await settle(request, outcome, startedAt, amount);
      return outcome;
    }

    async function ask(question: Question): Promise<Answer> {
      const clean = redact(question);
      let last: Fault | null = null;
      for (const model of models) {
        for (let number = 1; number <= attemptsPerModel; number += 1) {
          if (signal.aborted) return cancelled;
          const outcome = await attempt({ model, ...clean });
          if (outcome.is === 'reply') return { ok: true, reply: outcome, model };
          if (outcome.is === 'limit')
            return {
              ok: false,
              because: 'limit',
              sentence: last === null ? outcome.sentence : `${last.message} ${outcome.sentence}`,
            };
          if (outcome.kind === 'cancelled') return cancelled;
          last = outcome;
          const pause = outcome.retryAfterMs ?? 500 * 4 ** (number - 1);
          const isTooLong = pause > longestPause || elapsed() + pause / 1000 >= limits.task.seconds;
          if (!passing.has(outcome.kind) || number === attemptsPerModel || isTooLong) break;
          await clock.pause(pause, signal).catch(() => {});
        }
      }
      return { ok: false, because: 'failed', sentence: last?.message ?? 'No model answered.' };
    }

    return { model: preferred, ask, account: () => ({ ...used, seconds: elapsed() }) };
  }

  return {
    openTask,
    hasModel: (role) => modelsOf(role).length > 0,
    limits,
    quote(role, question) {
      const [model] = modelsOf(role);
      return model === undefined ? null : { model, ...worstCase({ model, ...redact(question) }) };
    },
  };
}

const cancelled: Answer = { ok: false, because: 'cancelled', sentence: 'The call was cancelled.' };

function change(of: Map<string, Amounts>, key: string, amount: Amounts, sign: 1 | -1): void {
  const now = sum(of.get(key) ?? nothing, {
    tokens: sign * amount.tokens,
    usd: sign * amount.usd,
    seconds: 0,
    attempts: sign * amount.attempts,
  });
  if (now.attempts === 0) of.delete(key);
  else of.set(key, now);
}

/** One after the other: between reading what is spent and reserving nobody else may write. */
function createQueue() {
  let tail: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = tail.then(work, work);
    tail = result.catch(() => {});
    return result;
  };
}
