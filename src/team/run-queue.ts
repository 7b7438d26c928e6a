/** What the team needs of a job queue; `src/jobs` provides it. */
import type { SqlExecutor } from './team-storage.ts';

export interface RunQueue {
  /** Adds the run's job inside the caller's transaction; it becomes visible when that commits. */
  enqueue(runId: string, executor: SqlExecutor): Promise<void>;
  /** Says that something was committed, so that an idle worker looks at once. */
  wake(): void;
}
