/** The append-only log of a run. */
import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import type { RoleName, RunEvent, RunEventKind, StageName } from '../contract/event.ts';
import type { Database, Transaction } from './database.ts';
import { type EventData, runEvents, runs } from './schema.ts';
import { storable } from './storable.ts';

export interface EventDraft {
  /** Deterministic name of the happening within its run; a second event of the same name is not stored. */
  key: string;
  kind: RunEventKind;
  stage: StageName | null;
  role: RoleName | null;
  sentence: string;
  detail: string | null;
  data: EventData;
}

interface LockedRun {
  id: string;
  organisationId: string;
  createdBy: string;
  lastSequence: number;
}

/**
 * Appends inside an open transaction that holds the run's row lock, which is what keeps sequences without gaps. Returns
 * the new last sequence, which the caller writes to the run.
 */
export async function writeEvents(
  transaction: Transaction,
  run: LockedRun,
  drafts: readonly EventDraft[],
  at: Date,
): Promise<number> {
  if (drafts.length === 0) return run.lastSequence;
  const known = await transaction.queries
    .select({ eventKey: runEvents.eventKey })
    .from(runEvents)
    .where(
      and(
        eq(runEvents.runId, run.id),
        inArray(
          runEvents.eventKey,
          drafts.map((draft) => draft.key),
        ),
      ),
    );
  const seen = new Set(known.map((row) => row.eventKey));
  const fresh = drafts.filter((draft) => !seen.has(draft.key) && seen.add(draft.key));
  if (fresh.length === 0) return run.lastSequence;
  await transaction.queries.insert(runEvents).values(
    fresh.map(({ key, ...draft }, index) => ({
      ...storable(draft),
      organisationId: run.organisationId,
      createdBy: run.createdBy,
      runId: run.id,
      sequence: run.lastSequence + index + 1,
      eventKey: key,
      at,
    })),
  );
  return run.lastSequence + fresh.length;
}

export function eventQueries(database: Database) {
  return {
    /** Events of these kinds of the latest finished runs of an organisation, each run's in order. */
    async listTimings(
      organisationId: string,
      { kinds, runs: most }: { kinds: readonly RunEventKind[]; runs: number },
    ): Promise<Pick<RunEvent, 'runId' | 'kind' | 'stage' | 'at' | 'data'>[]> {
      const latest = database.queries
        .select({ id: runs.id })
        .from(runs)
        .where(and(eq(runs.organisationId, organisationId), eq(runs.status, 'finished')))
        .orderBy(desc(runs.finishedAt))
        .limit(most);
      const { runId, kind, stage, at, data } = runEvents;
      const rows = await database.queries
        .select({ runId, kind, stage, at, data })
        .from(runEvents)
        .where(and(inArray(runEvents.runId, latest), inArray(runEvents.kind, [...kinds])))
        .orderBy(asc(runEvents.runId), asc(runEvents.sequence));
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },

    /** Events with a greater sequence, in order. */
    async readAfter(runId: string, afterSequence: number, limit: number): Promise<RunEvent[]> {
      const rows = await database.queries
        .select()
        .from(runEvents)
        .where(and(eq(runEvents.runId, runId), gt(runEvents.sequence, afterSequence)))
        .orderBy(asc(runEvents.sequence))
        .limit(limit);
      return rows.map((row) => ({
        runId: row.runId,
        sequence: row.sequence,
        at: row.at.toISOString(),
        kind: row.kind,
        stage: row.stage,
        role: row.role,
        sentence: row.sentence,
        detail: row.detail,
        data: row.data,
      }));
    },
  };
}
