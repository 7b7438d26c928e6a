/** Proven files -> main, checkout and proof. */
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blueprint } from '../../blueprint/schema.ts';
import { AppError } from '../../errors.ts';
import type { Log } from '../../ops/log.ts';
import type { Clock } from '../clock.ts';
import { copyData } from '../copy-data.ts';
import type { Directories } from '../directories.ts';
import type { ProductRepositories } from '../product-repositories.ts';
import { buildProof, scoreOf } from '../proof.ts';
import { noteRelease } from '../roles/devops-engineer.ts';
import { summarise } from '../roles/project-manager.ts';
import type { Stage } from '../stage.ts';
import type { EventDraft } from '../team-storage.ts';
import { settledProduct } from './develop.ts';

export interface ProductPreview {
  /** The checkout of a product has a new release: whatever runs of it must be started anew. */
  refresh(projectId: string): Promise<void>;
  /** Stops what runs of it, so that its data lies still; the next visit starts it again. */
  stop(projectId: string): Promise<void>;
  /** Starts the files of `workspace` with a copy of `data`. Throws when they cannot take these records over. */
  rehearse(rehearsal: { projectId: string; workspace: string; data: string }): Promise<void>;
}

export interface ReleaseDependencies {
  repositories: ProductRepositories;
  directories: Directories;
  /** Without one the product is released but not running. */
  preview: ProductPreview | null;
  clock: Clock;
  log: Log;
}

export function createReleaseStage({
  repositories,
  directories,
  preview,
  clock,
  log,
}: ReleaseDependencies): Stage<'release'> {
  return {
    role: 'DevOps Engineer',
    opening: 'The DevOps Engineer releases the product.',
    openingOfChange: 'The DevOps Engineer releases the changed product.',
    async perform(assignment) {
      const { projectId, round, concept, signal } = assignment;
      const { blueprint, blueprintCommit, candidate, verification } = await settledProduct(assignment);
      const compilation = await assignment.artifact('compile', round);
      const { gates } = await assignment.artifact('gate', round);
      signal.throwIfAborted();

      const releases = await assignment.releases();
      const version = (releases.at(-1)?.version ?? 0) + 1;
      const { workspace } = directories.run(assignment.runId);
      // The records of the running product go through the migration on a copy before anything is moved.
      const restored = assignment.change?.withData ? assignment.change.version : null;
      const { data } = directories.product(projectId);
      const source = restored === null ? data : directories.snapshot(projectId, restored);
      if (version > 1 && preview !== null && existsSync(source))
        await preview.rehearse({ projectId, workspace, data: source });
      if (version > 1) await keepData(projectId, version - 1);
      if (!(await repositories.release(projectId, candidate.commit, { tag: `v${version}`, at: clock.now() }))) {
        // What was verified is not what would be handed over; never claim a proof for it.
        throw new AppError('conflict', 'The product was changed by hand while it was verified.', {
          fix: 'Retry the run; it takes these changes in.',
        });
      }
      const merged = candidate;
      if (restored !== null) await copyData(source, data);
      const { checkout } = directories.product(projectId);
      await repositories.exportFiles(projectId, merged.commit, checkout);
      // The very front end that was seen working. Where it is gone, the preview builds it from the same files.
      const built = join(workspace, 'dist');
      if (existsSync(built)) await cp(built, join(checkout, 'dist'), { recursive: true });

      const proof = buildProof({ concept, blueprint, verification, gates, commit: merged.commit });
      const score = scoreOf(proof);
      const running = await show(projectId);
      return {
        outcome: { step: 'release' },
        artifact: {
          commit: merged.commit,
          proof,
          version,
          blueprint,
          blueprintCommit,
          runId: assignment.runId,
          change: assignment.change?.text ?? null,
          at: clock.now().toISOString(),
        },
        sentence: version === 1 ? 'The product is released.' : `Version ${version} is released.`,
        closing: summarise(blueprint, proof),
        data: { ...score, commit: merged.commit },
        notes: [noteRelease(merged.commit, compilation.files)],
        events: running ? [runningEvent(blueprint, merged.commit)] : [],
        project: { releasedCommit: merged.commit, score },
      };
    },
    outcomeOf: async () => ({ step: 'release' }),
  };

  /** The data as they are with the version that is replaced. */
  async function keepData(projectId: string, version: number): Promise<void> {
    const { data } = directories.product(projectId);
    await preview?.stop(projectId);
    await copyData(data, directories.snapshot(projectId, version));
  }

  /** A preview that cannot start takes nothing away from a proven release; it is tried again when somebody opens it. */
  async function show(projectId: string): Promise<boolean> {
    if (!preview) return false;
    try {
      await preview.refresh(projectId);
      return true;
    } catch (error) {
      log.warn({ projectId, error: String(error) }, 'the preview of a release could not be started');
      return false;
    }
  }
}

function runningEvent({ name }: Blueprint, commit: string): EventDraft {
  return {
    key: 'product-running',
    kind: 'product-running',
    stage: 'release',
    role: 'DevOps Engineer',
    sentence: `${name} is running; open its preview to try it.`,
    detail: null,
    data: { commit },
  };
}
