/** Runs: one attempt to turn a project's concept into its product. */
import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Mode, RunStatus } from '../contract/api.ts';
import type { StageName } from '../contract/event.ts';
import { type ArtifactDraft, writeArtifacts } from './artifacts.ts';
import type { Database, SqlExecutor, Transaction } from './database.ts';
import { type EventDraft, writeEvents } from './events.ts';
import type { Actor } from './organisations.ts';
import { artifacts, type Failure, projects, runs, type Score } from './schema.ts';
import { storable } from './storable.ts';

export type RunRecord = typeof runs.$inferSelect;

/** Where a run stands after a step. */
export interface RunStanding {
  status: RunStatus;
  stage: StageName | null;
  state: unknown;
  failure: Failure | null;
}

/** What a stage learned about its project. */
export interface ProjectChange {
  name?: string;
  tagline?: string;
  releasedCommit?: string;
  score?: Score;
}

export interface RunAdvance {
  runId: string;
  /** The worker that claimed the run, or null for a change from outside, which needs no claim. */
  worker: string | null;
  at: Date;
  standing: RunStanding;
  artifacts: readonly ArtifactDraft[];
  events: readonly EventDraft[];
  project: ProjectChange;
  /** Queues the run's job in the same transaction. */
  enqueue?: (executor: SqlExecutor) => Promise<void>;
  /** The state that a change from outside builds on, as it was read; another one since then refuses it. */
  expected?: unknown;
}

const open: RunStatus[] = ['queued', 'running', 'asking'];
/** Open, and somebody works on it or will. */
const inWork: RunStatus[] = ['queued', 'running'];

async function lockRun(transaction: Transaction, runId: string): Promise<RunRecord | null> {
  const [run] = await transaction.queries.select().from(runs).where(eq(runs.id, runId)).for('update');
  return run ?? null;
}

export function runQueries(database: Database) {
  return {
    async find(runId: string): Promise<RunRecord | null> {
      const [run] = await database.queries.select().from(runs).where(eq(runs.id, runId));
      return run ?? null;
    },

    /** The run, if it belongs to the actor's organisation. */
    async findFor(actor: Actor, runId: string): Promise<RunRecord | null> {
      const [run] = await database.queries
        .select()
        .from(runs)
        .where(and(eq(runs.id, runId), eq(runs.organisationId, actor.organisationId)));
      return run ?? null;
    },

    /** What models may take in the run by the person's own will, in US dollars; null: no such run, or nothing was said. */
    async modelCap(runId: string): Promise<number | null> {
      const [row] = await database.queries
        .select({ cap: projects.modelCapUsd })
        .from(runs)
        .innerJoin(projects, eq(projects.id, runs.projectId))
        .where(eq(runs.id, runId));
      return row?.cap ?? null;
    },

    /** Runs that somebody should be working on, oldest first. */
    async listOpen(): Promise<RunRecord[]> {
      return database.queries.select().from(runs).where(inArray(runs.status, inWork)).orderBy(asc(runs.createdAt));
    },

    /** Makes `worker` the only one that may write to a run; null when it is over, unknown or waits for a person. */
    async claim(runId: string, worker: string): Promise<{ run: RunRecord; concept: string; mode: Mode } | null> {
      return database.transaction(async ({ queries }) => {
        const [run] = await queries
          .update(runs)
          .set({ worker })
          .where(and(eq(runs.id, runId), inArray(runs.status, inWork)))
          .returning();
        if (!run) return null;
        const [project] = await queries.select().from(projects).where(eq(projects.id, run.projectId));
        if (!project) throw new Error(`run ${runId} has no project`);
        return { run, concept: project.concept, mode: project.mode };
      });
    },

    /**
     * Writes a step's result, its artifacts and its events in one transaction. False, and nothing written, when the run has
     * ended or another worker has claimed it.
     */
    async advance({
      runId,
      worker,
      at,
      standing,
      artifacts: made,
      events,
      project,
      enqueue,
      expected,
    }: RunAdvance): Promise<boolean> {
      return database.transaction(async (transaction) => {
        const run = await lockRun(transaction, runId);
        if (!run || !open.includes(run.status) || (worker !== null && run.worker !== worker)) return false;
        if (expected !== undefined && !isDeepStrictEqual(run.state, expected)) return false;
        await writeArtifacts(transaction, run, made, at);
        const lastSequence = await writeEvents(transaction, run, events, at);
        const ended = !open.includes(standing.status);
        await transaction.queries
          .update(runs)
          .set({
            ...storable(standing),
            lastSequence,
            ...(standing.status === 'running' && run.startedAt === null ? { startedAt: at } : {}),
            ...(ended ? { finishedAt: at } : {}),
            ...(inWork.includes(standing.status) ? {} : { worker: null }),
          })
          .where(eq(runs.id, runId));
        if (Object.keys(project).length > 0) {
          await transaction.queries.update(projects).set(storable(project)).where(eq(projects.id, run.projectId));
        }
        await enqueue?.(transaction);
        return true;
      });
    },

    /** Appends events of a step in progress. False when the run has ended or another worker has claimed it. */
    async report(runId: string, worker: string, events: readonly EventDraft[], at: Date): Promise<boolean> {
      return database.transaction(async (transaction) => {
        const run = await lockRun(transaction, runId);
        if (!run || !open.includes(run.status) || run.worker !== worker) return false;
        const lastSequence = await writeEvents(transaction, run, events, at);
        await transaction.queries.update(runs).set({ lastSequence }).where(eq(runs.id, runId));
        return true;
      });
    },

    /** False once the run has ended or another worker has claimed it: whoever works on it should stop. */
    async isHeldBy(runId: string, worker: string): Promise<boolean> {
      const [run] = await database.queries.select({ worker: runs.worker }).from(runs).where(eq(runs.id, runId));
      return run?.worker === worker;
    },

    /** How far the logs of these runs have come. */
    async listSequences(
      runIds: readonly string[],
    ): Promise<{ runId: string; lastSequence: number; status: RunStatus }[]> {
      return database.queries
        .select({ runId: runs.id, lastSequence: runs.lastSequence, status: runs.status })
        .from(runs)
        .where(inArray(runs.id, [...runIds]));
    },

    /**
     * Stores the next run of a project and its job, with the earlier run's artifacts of the stages named in `keep`. Null
     * when the project already has an open run.
     */
    async createNext(input: {
      actor: Actor;
      previous: RunRecord;
      run: { id: string; state: unknown; change?: unknown };
      keep: readonly string[];
      at: Date;
      enqueue: (executor: SqlExecutor) => Promise<void>;
    }): Promise<RunRecord | null> {
      const { actor, previous, run, keep, at, enqueue } = input;
      return database.transaction(async (transaction) => {
        const [stored] = await transaction.queries
          .insert(runs)
          .values({
            id: run.id,
            organisationId: actor.organisationId,
            createdBy: actor.personId,
            projectId: previous.projectId,
            attempt: previous.attempt + 1,
            status: 'queued',
            state: run.state,
            change: run.change === undefined ? null : storable(run.change),
            createdAt: at,
          })
          .onConflictDoNothing()
          .returning();
        if (!stored) return null;
        if (keep.length > 0) {
          await transaction.queries.insert(artifacts).select(
            transaction.queries
              .select({
                organisationId: artifacts.organisationId,
                createdBy: sql`${actor.personId}::uuid`.as('created_by'),
                runId: sql`${run.id}::uuid`.as('run_id'),
                stage: artifacts.stage,
                key: artifacts.key,
                content: artifacts.content,
                hash: artifacts.hash,
                createdAt: artifacts.createdAt,
              })
              .from(artifacts)
              .where(and(eq(artifacts.runId, previous.id), inArray(artifacts.stage, [...keep]))),
          );
        }
        await enqueue(transaction);
        return stored;
      });
    },
  };
}
