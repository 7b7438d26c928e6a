/** Puts the team together: the stages with what they need, and the runs that are being worked on in this process. */
import type { Log } from '../ops/log.ts';
import type { Brain } from './brain.ts';
import type { Clock } from './clock.ts';
import type { TaskDeveloper } from './developer.ts';
import type { Directories } from './directories.ts';
import type { EventBus } from './event-bus.ts';
import type { ProductRepositories } from './product-repositories.ts';
import type { Preferences } from './preferences/create-preferences.ts';
import { createPlanner } from './plan/create-planner.ts';
import type { Workload } from './plan/make-plan.ts';
import { type RunEnding, runToEnd } from './run.ts';
import { type CompileDependencies, createCompileStage } from './stages/compile.ts';
import { createDesignStage } from './stages/design.ts';
import { createDevelopStage } from './stages/develop.ts';
import { createGateStage, type GateKeeper } from './stages/gate.ts';
import { createReadStage } from './stages/read.ts';
import { createReleaseStage, type ProductPreview } from './stages/release.ts';
import { createRepairStage } from './stages/repair.ts';
import { createReviseStage } from './stages/revise.ts';
import { createVerifyStage, type DependencySets, type Verifier } from './stages/verify.ts';
import type { TeamStorage } from './team-storage.ts';

export interface TeamDependencies {
  storage: Pick<TeamStorage, 'runs' | 'artifacts' | 'events'>;
  preferences: Pick<Preferences, 'apply'>;
  /** What verifying and measuring consist of. */
  workload: Workload;
  /** Null: no model is set up. */
  developer: TaskDeveloper | null;
  brain: Brain;
  compile: CompileDependencies['compile'];
  verifier: Verifier;
  gateKeeper: GateKeeper;
  dependencySets: DependencySets;
  repositories: ProductRepositories;
  /** Null: products are released but not started. */
  preview: ProductPreview | null;
  bus: EventBus;
  clock: Clock;
  log: Log;
  directories: Directories;
}

export interface Team {
  /** Works on a run until it ends, or until `stopping` aborts; then somebody has to call it again later. */
  run(runId: string, stopping: AbortSignal): Promise<RunEnding>;
  /** Stops the work on a run that was cancelled, at once if it is done in this process. */
  interrupt(runId: string): void;
}

export function createTeam(dependencies: TeamDependencies): Team {
  const { storage, brain, repositories, bus, clock, log, directories } = dependencies;
  const planner = createPlanner({ events: storage.events, workload: dependencies.workload });
  const stages = {
    read: createReadStage({ brain }),
    design: createDesignStage({ brain, planner, preferences: dependencies.preferences }),
    revise: createReviseStage({ brain, planner }),
    compile: createCompileStage({ compile: dependencies.compile, repositories, clock }),
    verify: createVerifyStage({
      verifier: dependencies.verifier,
      dependencySets: dependencies.dependencySets,
      repositories,
      directories,
    }),
    repair: createRepairStage({ brain }),
    develop: createDevelopStage({
      developer: dependencies.developer,
      verifier: dependencies.verifier,
      dependencySets: dependencies.dependencySets,
      repositories,
      directories,
      compile: dependencies.compile,
      clock,
    }),
    gate: createGateStage({
      gateKeeper: dependencies.gateKeeper,
      dependencySets: dependencies.dependencySets,
      directories,
    }),
    release: createReleaseStage({ repositories, directories, preview: dependencies.preview, clock, log }),
  };
  const inProgress = new Map<string, AbortController>();

  return {
    async run(runId, stopping) {
      const interruption = new AbortController();
      inProgress.set(runId, interruption);
      try {
        return await runToEnd(
          { storage, stages, bus, clock, directories, log },
          { runId, interrupted: interruption.signal, stopping },
        );
      } finally {
        if (inProgress.get(runId) === interruption) inProgress.delete(runId);
      }
    },
    interrupt: (runId) => inProgress.get(runId)?.abort(new Error('the run was cancelled')),
  };
}
