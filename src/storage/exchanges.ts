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

const stage = 'model-exchange';

export function exchangeQueries(database: Database) {
  const spent = async (where: SQL | undefined): Promise<Spent> => {
    const usage = sql`${artifacts.content}->'outcome'->'usage'`;
    const total = (value: SQL) => sql<number>`coalesce(sum(${value}), 0)::float8`;
    const [row] = await database.queries
      .select({
        tokens: total(sql`(${usage}->>'inputTokens')::float8 + (${usage}->>'outputTokens')::float8`),
        usd: total(sql`(${artifacts.content}->>'cost')::float8`),
        seconds: total(sql`(${artifacts.content}->>'milliseconds')::float8 / 1000`),
        attempts: sql<number>`count(*)::int`,
      })
      .from(artifacts)
      .where(and(eq(artifacts.stage, stage), where));
    return row ?? { tokens: 0, usd: 0, seconds: 0, attempts: 0 };
  };

  return {
    /** `content` is JSON; stored once the promise resolves. `sequence` is its place within the run, from 1. */
    async append(runId: string, sequence: number, content: unknown, at: Date): Promise<void> {
      await database.transaction(async (transaction) => {
        const [run] = await transaction.queries.select().from(runs).where(eq(runs.id, runId));
        if (!run) throw new Error(`there is no run ${runId}`);
        await writeArtifacts(transaction, run, [{ stage, key: String(sequence).padStart(6, '0'), content }], at);
      });
    },

    /** In their order. */
    async list(runId: string): Promise<unknown[]> {
      const rows = await database.queries
        .select({ content: artifacts.content })
        .from(artifacts)
        .where(and(eq(artifacts.runId, runId), eq(artifacts.stage, stage)))
        .orderBy(artifacts.key);
      return rows.map((row) => row.content);
    },

    spentByRun: (runId: string): Promise<Spent> => spent(eq(artifacts.runId, runId)),

    spentByOrganisation: (organisationId: string, since: Date): Promise<Spent> =>
      spent(and(eq(artifacts.organisationId, organisationId), gte(artifacts.createdAt, since))),
  };
}
