/** What went to language models and came back, kept with the run, and what it has used up. */
import { and, eq, gte, type SQL, sql } from 'drizzle-orm';
import { writeArtifacts } from './artifacts.ts';
import type { Database } from './database.ts';
import { artifacts, runs } from './schema.ts';

/** What a limit counts. `usd` in US dollars. */
export interface Spent {
  tokens: number;
  usd: number;
  seconds: number;
  attempts: number;
}

export interface ExchangeDraft {
  sequence: number;
  content: unknown;
  spent: Spent;
  at: Date;
}

/** What is sent and answered is long, so what a limit counts stands beside it: adding it up reads none of the long ones. */
const exchangeStage = 'model-exchange';
const spendingStage = 'model-spending';

export function exchangeQueries(database: Database) {
  const spent = async (where: SQL | undefined): Promise<Spent> => {
    const total = (name: keyof Spent) =>
      sql<number>`coalesce(sum((${artifacts.content}->>${name})::float8), 0)::float8`;
    const [row] = await database.queries
      .select({ tokens: total('tokens'), usd: total('usd'), seconds: total('seconds'), attempts: total('attempts') })
      .from(artifacts)
      .where(and(eq(artifacts.stage, spendingStage), where));
    return row ?? { tokens: 0, usd: 0, seconds: 0, attempts: 0 };
  };

  return {
    /** `content` is JSON; stored once the promise resolves. `sequence` is its place within the run, from 1. */
    async append(runId: string, { sequence, content, spent: used, at }: ExchangeDraft): Promise<void> {
      const key = String(sequence).padStart(6, '0');
      const drafts = [
        { stage: exchangeStage, key, content },
        { stage: spendingStage, key, content: used },
      ];
      await database.transaction(async (transaction) => {
        const [run] = await transaction.queries.select().from(runs).where(eq(runs.id, runId));
        if (!run) throw new Error(`there is no run ${runId}`);
        await writeArtifacts(transaction, run, drafts, at);
      });
    },

    /** In their order. */
    async list(runId: string): Promise<unknown[]> {
      const rows = await database.queries
        .select({ content: artifacts.content })
        .from(artifacts)
        .where(and(eq(artifacts.runId, runId), eq(artifacts.stage, exchangeStage)))
        .orderBy(artifacts.key);
      return rows.map((row) => row.content);
    },

    /** What each of the latest runs that asked a model took, at most that many. */
    async spentPerRun(organisationId: string, most: number): Promise<Spent[]> {
      const total = (name: keyof Spent) =>
        sql<number>`coalesce(sum((${artifacts.content}->>${name})::float8), 0)::float8`;
      return database.queries
        .select({ tokens: total('tokens'), usd: total('usd'), seconds: total('seconds'), attempts: total('attempts') })
        .from(artifacts)
        .where(and(eq(artifacts.stage, spendingStage), eq(artifacts.organisationId, organisationId)))
        .groupBy(artifacts.runId)
        .orderBy(sql`max(${artifacts.createdAt}) desc`)
        .limit(most);
    },

    spentByRun: (runId: string): Promise<Spent> => spent(eq(artifacts.runId, runId)),

    spentByOrganisation: (organisationId: string, since: Date): Promise<Spent> =>
      spent(and(eq(artifacts.organisationId, organisationId), gte(artifacts.createdAt, since))),
  };
}
