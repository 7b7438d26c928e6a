/** Projects: a concept and what became of it. */
import { and, desc, eq } from 'drizzle-orm';
import type { Mode } from '../contract/api.ts';
import type { Database, SqlExecutor } from './database.ts';
import type { Actor } from './organisations.ts';
import { projects, runs } from './schema.ts';
import type { RunRecord } from './runs.ts';
import { storableText } from './storable.ts';

export type ProjectRecord = typeof projects.$inferSelect;

export interface NewProject {
  actor: Actor;
  project: { id: string; concept: string; name: string; mode?: Mode; modelCapUsd?: number | null };
  run: { id: string; state: unknown };
  at: Date;
  /** Runs inside the same transaction, so that a project is never stored without its job. */
  enqueue: (executor: SqlExecutor) => Promise<void>;
}

export interface ProjectWithRun {
  project: ProjectRecord;
  /** The latest run. */
  run: RunRecord;
}

export function projectQueries(database: Database) {
  return {
    /** Stores the project, its first run and the run's job, all or nothing. */
    create({ actor, project, run, at, enqueue }: NewProject): Promise<ProjectWithRun> {
      return database.transaction(async (transaction) => {
        const ownership = { organisationId: actor.organisationId, createdBy: actor.personId };
        const [storedProject] = await transaction.queries
          .insert(projects)
          .values({
            ...ownership,
            id: project.id,
            concept: storableText(project.concept),
            name: storableText(project.name),
            ...(project.mode === undefined ? {} : { mode: project.mode }),
            modelCapUsd: project.modelCapUsd ?? null,
            createdAt: at,
          })
          .returning();
        const [storedRun] = await transaction.queries
          .insert(runs)
          .values({
            ...ownership,
            id: run.id,
            projectId: project.id,
            attempt: 1,
            status: 'queued',
            state: run.state,
            createdAt: at,
          })
          .returning();
        if (!storedProject || !storedRun) throw new Error('an insert of a project returned no row');
        await enqueue(transaction);
        return { project: storedProject, run: storedRun };
      });
    },

    /** False: no such project in the actor's organisation. */
    async setMode(actor: Actor, projectId: string, mode: Mode): Promise<boolean> {
      const changed = await database.queries
        .update(projects)
        .set({ mode })
        .where(and(eq(projects.organisationId, actor.organisationId), eq(projects.id, projectId)))
        .returning({ id: projects.id });
      return changed.length > 0;
    },

    async find(actor: Actor, projectId: string): Promise<ProjectWithRun | null> {
      const [row] = await database.queries
        .select()
        .from(projects)
        .innerJoin(runs, eq(runs.projectId, projects.id))
        .where(and(eq(projects.organisationId, actor.organisationId), eq(projects.id, projectId)))
        .orderBy(desc(runs.attempt))
        .limit(1);
      return row ? { project: row.projects, run: row.runs } : null;
    },

    /** Newest first. */
    async list(actor: Actor, limit: number): Promise<ProjectWithRun[]> {
      const run = database.queries
        .selectDistinctOn([runs.projectId])
        .from(runs)
        .where(eq(runs.organisationId, actor.organisationId))
        .orderBy(runs.projectId, desc(runs.attempt))
        .as('latest_run');
      const rows = await database.queries
        .select()
        .from(projects)
        .innerJoin(run, eq(run.projectId, projects.id))
        .where(eq(projects.organisationId, actor.organisationId))
        .orderBy(desc(projects.createdAt), desc(projects.id))
        .limit(limit);
      return rows.map((row) => ({ project: row.projects, run: row.latest_run }));
    },
  };
}
