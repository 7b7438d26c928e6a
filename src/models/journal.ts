/** Where exchanges are kept; `src/storage` provides it, memory serves where nothing has to last. */
import type { Exchange } from './exchange.ts';
import { type Amounts, nothing, sum } from './limits.ts';

export interface Journal {
  /** Kept once the promise resolves; the sequence is already in it. */
  append(runId: string, exchange: Exchange): Promise<void>;
  /** In their order. */
  list(runId: string): Promise<Exchange[]>;
  spentByRun(runId: string): Promise<Amounts>;
  spentByOrganisation(organisationId: string, since: Date): Promise<Amounts>;
}

export function amountsOf({ outcome: { usage }, cost, milliseconds }: Exchange): Amounts {
  return {
    tokens: usage.inputTokens + usage.outputTokens,
    usd: cost,
    seconds: milliseconds / 1000,
    attempts: 1,
  };
}

/** One organisation, as long as the process lives. */
export function createMemoryJournal(): Journal {
  const runs = new Map<string, Exchange[]>();
  const spent = (exchanges: readonly Exchange[]) => exchanges.map(amountsOf).reduce((a, b) => sum(a, b), nothing);
  return {
    async append(runId, exchange) {
      runs.set(runId, [...(runs.get(runId) ?? []), exchange]);
    },
    list: async (runId) => runs.get(runId) ?? [],
    spentByRun: async (runId) => spent(runs.get(runId) ?? []),
    spentByOrganisation: async (_organisationId, since) =>
      spent([...runs.values()].flat().filter((exchange) => new Date(exchange.startedAt) >= since)),
  };
}
