/** What model calls need of a store; `src/storage` provides it. */
import { exchangeSchema } from '../../models/exchange.ts';
import type { Journal } from '../../models/journal.ts';
import type { Amounts } from '../../models/limits.ts';

export interface ExchangeStorage {
  append(runId: string, sequence: number, content: unknown, at: Date): Promise<void>;
  list(runId: string): Promise<unknown[]>;
  spentByRun(runId: string): Promise<Amounts>;
  spentByOrganisation(organisationId: string, since: Date): Promise<Amounts>;
}

export function createStoredJournal(storage: ExchangeStorage): Journal {
  return {
    append: (runId, exchange) => storage.append(runId, exchange.sequence, exchange, new Date(exchange.startedAt)),
    list: async (runId) => exchangeSchema.array().parse(await storage.list(runId)),
    spentByRun: storage.spentByRun,
    spentByOrganisation: storage.spentByOrganisation,
  };
}
