/** Artifacts: what each stage of a run made, kept so that a run goes on from its last finished stage. */
import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from './database.ts';
import { artifacts, runs } from './schema.ts';
import { storable } from './storable.ts';

export interface ArtifactDraft {
  stage: string;
  key: string;
  /** JSON. */
  content: unknown;
}

interface Owner {
  id: string;
  organisationId: string;
  createdBy: string;
}

/** Stores or replaces a run's artifacts inside an open transaction. */
export async function writeArtifacts(
  transaction: Transaction,
  run: Owner,
  drafts: readonly ArtifactDraft[],
  at: Date,
): Promise<void> {
  for (const draft of drafts) {
    const content = storable(draft.content);
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    await transaction.queries
      .insert(artifacts)
      .values({
        organisationId: run.organisationId,
        createdBy: run.createdBy,
        runId: run.id,
        stage: draft.stage,
        key: draft.key,
        content,
        hash,
        createdAt: at,
      })
      .onConflictDoUpdate({
        target: [artifacts.runId, artifacts.stage, artifacts.key],
        set: { content, hash, createdAt: at },
      });
  }
}

export function artifactQueries(database: Database) {
  return {
    /** The stored JSON, or undefined when that stage has not made it. */
    async find(runId: string, stage: string, key: string): Promise<unknown> {
      const [row] = await database.queries
        .select({ content: artifacts.content })
        .from(artifacts)
        .where(and(eq(artifacts.runId, runId), eq(artifacts.stage, stage), eq(artifacts.key, key)));
      return row?.content;
    },

    /** Which artifacts a run has, oldest first. */
    async list(runId: string): Promise<{ stage: string; key: string; hash: string }[]> {
      return database.queries
        .select({ stage: artifacts.stage, key: artifacts.key, hash: artifacts.hash })
        .from(artifacts)
        .where(eq(artifacts.runId, runId))
        .orderBy(artifacts.createdAt, artifacts.stage, artifacts.key);
    },

    /** What that stage made in all runs of the project, oldest first. */
    async listOfProject(projectId: string, stage: string): Promise<unknown[]> {
      const rows = await database.queries
        .select({ content: artifacts.content })
        .from(artifacts)
        .innerJoin(runs, eq(runs.id, artifacts.runId))
        .where(and(eq(runs.projectId, projectId), eq(artifacts.stage, stage)))
        .orderBy(runs.attempt, artifacts.createdAt);
      return rows.map(({ content }) => content);
    },

    /** What that stage made last in any run of the project, or undefined. */
    async findLatestOfProject(projectId: string, stage: string): Promise<unknown> {
      const [row] = await database.queries
        .select({ content: artifacts.content })
        .from(artifacts)
        .innerJoin(runs, eq(runs.id, artifacts.runId))
        .where(and(eq(runs.projectId, projectId), eq(artifacts.stage, stage)))
        .orderBy(desc(runs.attempt), desc(artifacts.createdAt))
        .limit(1);
      return row?.content;
    },
  };
}
