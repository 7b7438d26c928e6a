/** Works on one run until it ends: a loop over `transition`, each turn written down before the next begins. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { Clock } from './clock.ts';
import type { Directories } from './directories.ts';
import type { EventBus } from './event-bus.ts';
import { changeOrderSchema } from './change-order.ts';
import { lifecycleEvents } from './lifecycle-events.ts';
import { standingOf } from './run-standing.ts';
import type { Assignment, Stage, StageReport, Stages } from './stage.ts';
import { stageFault } from './stage-fault.ts';
import { type ArtifactOf, artifactKey, parseArtifact, type Release, releasesIn } from './team-artifacts.ts';
import type { TeamStorage } from './team-storage.ts';
import {
  isEnded,
  type RunCommand,
  runStateSchema,
  type StepName,
  transition,
  type TransitionEvent,
} from './transition.ts';

export interface RunDependencies {
  storage: Pick<TeamStorage, 'runs' | 'artifacts'>;
  stages: Stages;
  bus: EventBus;
  clock: Clock;
  directories: Directories;
  log: Log;
}

/**
 * `stopped`: the server is stopping and somebody has to go on later. `released`: ended from outside or taken over. `asking`: a person
 * is to answer, and it then goes on as a new job.
 */
export type RunEnding = 'ended' | 'not-open' | 'stopped' | 'released' | 'asking';

interface Turn {
  event: TransitionEvent;
  result: StageReport | null;
}

/** How often it is looked whether the run was cancelled or taken over by another process. */
const watchMilliseconds = 1_000;

/**
 * Goes on from the last finished stage, wherever the run was stopped. `interrupted` aborts when the run was cancelled in this
 * process, `stopping` when the process is about to end. Throws only when the store cannot be reached, and then may be called
 * again later.
 */
export async function runToEnd(
  dependencies: RunDependencies,
  { runId, interrupted, stopping }: { runId: string; interrupted: AbortSignal; stopping: AbortSignal },
): Promise<RunEnding> {
  const { storage, stages, bus, clock, directories, log } = dependencies;
  const worker = randomUUID();
  const claim = await storage.runs.claim(runId, worker);
  if (!claim) return 'not-open';

  const lost = new AbortController();
  const signal = AbortSignal.any([lost.signal, interrupted, stopping]);
  const watch = setInterval(() => {
    storage.runs.isHeldBy(runId, worker).then(
      (held) =>
        held ||
        lost.abort(new AppError('cancelled', 'The run was ended from outside.', { fix: 'Nothing is to be done.' })),
      (error: unknown) => log.warn({ runId, error: String(error) }, 'could not look whether the run goes on'),
    );
  }, watchMilliseconds);

  try {
    let state = runStateSchema.parse(claim.run.state);
    let turn: Turn = { event: { event: 'start' }, result: null };
    for (;;) {
      const next = transition(state, turn.event);
      const done = state.is === 'working' ? state : null;
      const written = await storage.runs.advance({
        runId,
        worker,
        at: clock.now(),
        standing: standingOf(next.state),
        artifacts:
          done && turn.result
            ? [{ stage: done.step, key: artifactKey(turnOf(done)), content: turn.result.artifact }]
            : [],
        events: lifecycleEvents(stages, {
          before: state,
          event: turn.event,
          after: next.state,
          result: turn.result,
          runAttempt: claim.run.attempt,
          isChange: claim.run.change !== null,
        }),
        project: turn.result?.project ?? {},
      });
      bus.publish(runId);
      if (!written) return 'released';
      state = next.state;
      if (isEnded(state)) {
        log.info({ runId, status: state.is }, 'a run has ended');
        return 'ended';
      }
      if (state.is === 'asking') {
        log.info({ runId, asks: state.asks }, 'a run waits for a person');
        return 'asking';
      }
      const [command] = next.commands;
      if (!command) throw new Error(`a run in state ${state.is} has nothing to do`);
      turn = await take(command);
      if (stopping.aborted) return 'stopped';
      if (signal.aborted) return 'released';
    }
  } finally {
    clearInterval(watch);
    await cleanUp();
  }

  /** Only when the run is over: who has taken it over needs the workspace. */
  async function cleanUp(): Promise<void> {
    try {
      const run = await storage.runs.find(runId);
      if (run?.finishedAt) await rm(directories.run(runId).workspace, { recursive: true, force: true });
    } catch (error) {
      log.warn({ runId, error: String(error) }, "could not remove a run's workspace");
    }
  }

  async function take(command: RunCommand): Promise<Turn> {
    try {
      if (command.command === 'pause') {
        await clock.pause(command.milliseconds, signal);
        return { event: { event: 'pause-over' }, result: null };
      }
      return await perform(command.step, assignmentOf(command));
    } catch (error) {
      if (signal.aborted) return { event: { event: 'cancel' }, result: null };
      // Without the store not even the fault can be written down; whoever called tries again later.
      if (error instanceof AppError && error.code === 'database-unreachable') throw error;
      const step = command.command === 'perform' ? command.step : 'read';
      log.error({ runId, step, error: error instanceof Error ? error.stack : String(error) }, 'a stage failed');
      return { event: stageFault(step, error), result: null };
    }
  }

  async function perform<Name extends StepName>(step: Name, assignment: Assignment): Promise<Turn> {
    const stage = stages[step] as unknown as Stage<Name>; // a table of stages by their names
    const made = parseArtifact(
      step,
      await storage.artifacts.find(runId, step, artifactKey(turnOf({ ...assignment, step }))),
    );
    if (made !== undefined) {
      return { event: { event: 'step-finish', outcome: await stage.outcomeOf(assignment, made) }, result: null };
    }
    const result = await stage.perform(assignment);
    return { event: { event: 'step-finish', outcome: result.outcome }, result };
  }

  async function findArtifact<Step extends keyof ArtifactOf>(
    step: Step,
    ofRound: number,
  ): Promise<ArtifactOf[Step] | undefined> {
    return parseArtifact(step, await storage.artifacts.find(runId, step, artifactKey(ofRound)));
  }

  async function releasesOf(): Promise<Release[]> {
    return releasesIn(await storage.artifacts.listOfProject(claim?.run.projectId ?? '', 'release'));
  }

  function assignmentOf({ round, revision, attempt }: Extract<RunCommand, { command: 'perform' }>): Assignment {
    return {
      runId,
      projectId: claim?.run.projectId ?? '',
      organisationId: claim?.run.organisationId ?? '',
      personId: claim?.run.createdBy ?? '',
      concept: claim?.concept ?? '',
      change: changeOrderSchema.nullable().parse(claim?.run.change ?? null),
      async released() {
        return (await releasesOf()).at(-1);
      },
      releases: releasesOf,
      round,
      revision,
      mode: claim?.mode ?? 'autopilot',
      attempt,
      signal,
      findArtifact,
      async artifact<Step extends keyof ArtifactOf>(step: Step, ofRound: number) {
        const artifact = await findArtifact(step, ofRound);
        if (artifact === undefined) throw new Error(`the step ${step} of round ${ofRound} has left nothing behind`);
        return artifact;
      },
      async report(event) {
        if (await storage.runs.report(runId, worker, [event], clock.now())) bus.publish(runId);
        else
          lost.abort(new AppError('cancelled', 'The run was ended from outside.', { fix: 'Nothing is to be done.' }));
      },
    };
  }
}

/** Which of a step's artifacts is meant: of that repair round, or of that revision of the design. */
function turnOf({ step, round, revision }: { step: StepName; round: number; revision: number }): number {
  return step === 'revise' ? revision : round;
}
