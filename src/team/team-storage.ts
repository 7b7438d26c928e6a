/** What the team needs of a store; `src/storage` provides it. */
import type { Mode, RunStatus } from '../contract/api.ts';
import type { RoleName, RunEvent, RunEventKind, StageName } from '../contract/event.ts';
import type { RunFailure } from './transition.ts';

/** On whose behalf something is done. */
export interface Actor {
  organisationId: string;
  personId: string;
}

/** Runs one statement in a transaction that is already open. */
export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

export interface Score {
  met: number;
  notMet: number;
  notServed: number;
}

export interface ProjectRecord {
  id: string;
  concept: string;
  name: string;
  tagline: string | null;
  mode: Mode;
  releasedCommit: string | null;
  score: Score | null;
  createdAt: Date;
}

export interface RunRecord {
  id: string;
  organisationId: string;
  createdBy: string;
  projectId: string;
  attempt: number;
  status: RunStatus;
  stage: StageName | null;
  /** A stored `RunState`; parsed by whoever acts on it. */
  state: unknown;
  failure: RunFailure | null;
  /** A stored `ChangeOrder`, or null. */
  change: unknown;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}

export interface ProjectWithRun<Run extends RunRecord> {
  project: ProjectRecord;
  /** The latest run. */
  run: Run;
}

export interface EventDraft {
  /** Deterministic name of the happening within its run; a second one of the same name is not stored. */
  key: string;
  kind: RunEventKind;
  stage: StageName | null;
  role: RoleName | null;
  sentence: string;
  detail: string | null;
  data: RunEvent['data'];
}

export interface ArtifactDraft {
  stage: string;
  key: string;
  /** JSON. */
  content: unknown;
}

export interface ProjectChange {
  name?: string;
  tagline?: string;
  releasedCommit?: string;
  score?: Score;
}

export interface RunAdvance {
  runId: string;
  /** The worker that claimed the run, or null for a change from outside. */
  worker: string | null;
  at: Date;
  standing: { status: RunStatus; stage: StageName | null; state: unknown; failure: RunFailure | null };
  artifacts: readonly ArtifactDraft[];
  events: readonly EventDraft[];
  project: ProjectChange;
  /** Queues the run's job in the same transaction. */
  enqueue?: (executor: SqlExecutor) => Promise<void>;
  /** The state that a change from outside builds on; another one since then refuses it. */
  expected?: unknown;
}

/** `Run` is the store's own record, which it gets back as it gave it. */
export interface TeamStorage<Run extends RunRecord = RunRecord> {
  projects: {
    create(input: {
      actor: Actor;
      project: { id: string; concept: string; name: string; mode?: Mode; modelCapUsd?: number | null };
      run: { id: string; state: unknown };
      at: Date;
      enqueue: (executor: SqlExecutor) => Promise<void>;
    }): Promise<ProjectWithRun<Run>>;
    find(actor: Actor, projectId: string): Promise<ProjectWithRun<Run> | null>;
    setMode(actor: Actor, projectId: string, mode: Mode): Promise<boolean>;
    list(actor: Actor, limit: number): Promise<ProjectWithRun<Run>[]>;
  };
  runs: {
    find(runId: string): Promise<Run | null>;
    findFor(actor: Actor, runId: string): Promise<Run | null>;
    modelCap(runId: string): Promise<number | null>;
    claim(runId: string, worker: string): Promise<{ run: Run; concept: string; mode: Mode } | null>;
    advance(input: RunAdvance): Promise<boolean>;
    report(runId: string, worker: string, events: readonly EventDraft[], at: Date): Promise<boolean>;
    isHeldBy(runId: string, worker: string): Promise<boolean>;
    listSequences(runIds: readonly string[]): Promise<{ runId: string; lastSequence: number; status: RunStatus }[]>;
    createNext(input: {
      actor: Actor;
      previous: Run;
      run: { id: string; state: unknown; change?: unknown };
      keep: readonly string[];
      at: Date;
      enqueue: (executor: SqlExecutor) => Promise<void>;
    }): Promise<Run | null>;
  };
  artifacts: {
    find(runId: string, stage: string, key: string): Promise<unknown>;
    listOfProject(projectId: string, stage: string): Promise<unknown[]>;
    findLatestOfProject(projectId: string, stage: string): Promise<unknown>;
  };
  events: {
    /** Of the latest finished runs of an organisation, each run's in order. */
    listTimings(
      organisationId: string,
      request: { kinds: readonly RunEventKind[]; runs: number },
    ): Promise<Pick<RunEvent, 'runId' | 'kind' | 'stage' | 'at' | 'data'>[]>;
    readAfter(runId: string, afterSequence: number, limit: number): Promise<RunEvent[]>;
  };
}
