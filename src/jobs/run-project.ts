/** The job of one run. */
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { Team } from '../team/create-team.ts';

/** Throws when the run has to be gone on with later; the queue then offers it again. */
export function createRunProject({ team, log }: { team: Pick<Team, 'run'>; log: Log }) {
  return async function runProject(runId: string, stopping: AbortSignal): Promise<void> {
    const ending = await team.run(runId, stopping);
    log.debug({ runId, ending }, 'a job has ended');
    if (ending === 'stopped') {
      throw new AppError('cancelled', 'The server stopped in the middle of a run.', {
        fix: 'The run goes on with the next start.',
      });
    }
  };
}
