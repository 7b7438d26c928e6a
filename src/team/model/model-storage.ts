/** What model calls need of a store; `src/storage` provides it. */
import { exchangeSchema } from '../../models/exchange.ts';
import { amountsOf, type Journal } from '../../models/journal.ts';
import type { Amounts } from '../../models/limits.ts';

export interface ExchangeStorage {
  append(runId: string, exchange: { sequence: number; content: unknown; spent: Amounts; at: Date }): Promise<void>;
  list(runId: string): Promise<unknown[]>;
  spentByRun(runId: string): Promise<Amounts>;
  spentByOrganisation(organisationId: string, since: Date): Promise<Amounts>;
}

export function createStoredJournal(storage: ExchangeStorage): Journal {
  return {
    append: (runId, exchange) =>
      storage.append(runId, {
        sequence: exchange.sequence,
        content: exchange,
        spent: amountsOf(exchange),
        at: new Date(exchange.startedAt),
      }),
    list: async (runId) => exchangeSchema.array().parse(await storage.list(runId)),
    spentByRun: storage.spentByRun,
    spentByOrganisation: storage.spentByOrganisation,
  };
}
