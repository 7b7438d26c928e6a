/** Proven files -> main, checkout and proof. */
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blueprint } from '../../blueprint/schema.ts';
import { AppError } from '../../errors.ts';
import type { Log } from '../../ops/log.ts';
import type { Clock } from '../clock.ts';
import type { Directories } from '../directories.ts';
import type { ProductRepositories } from '../product-repositories.ts';
import { buildProof, scoreOf } from '../proof.ts';
import { noteRelease } from '../roles/devops-engineer.ts';
import { summarise } from '../roles/project-manager.ts';
import type { Stage } from '../stage.ts';
import type { EventDraft } from '../team-storage.ts';
import { currentBlueprint } from './current-blueprint.ts';

export interface ProductPreview {
  /** The checkout of a product has a new release: whatever runs of it must be started anew. */
  refresh(projectId: string): Promise<void>;
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
    async perform(assignment) {
      const { projectId, round, concept, signal } = assignment;
      const blueprint = await currentBlueprint(assignment);
      const compilation = await assignment.artifact('compile', round);
      const verification = await assignment.artifact('verify', round);
      signal.throwIfAborted();

      const merged = await repositories.mergeToMain(projectId, compilation.commit, {
        role: 'DevOps Engineer',
        message: `Release ${blueprint.name}\n\n${blueprint.tagline}`,
        at: clock.now(),
      });
      if (!merged.ok) {
        throw new AppError(
          'conflict',
          `Changes made by hand touch the same lines as the team's: ${merged.conflicts.join(', ')}.`,
          {
            fix: 'Undo or move these changes on main, then retry the run.',
          },
        );
      }
      if (merged.tree !== compilation.tree) {
        // What was verified is not what would be handed over; never claim a proof for it.
        throw new AppError('conflict', 'The product has changes made by hand that were not part of the verification.', {
          fix: 'Create the product anew, or undo the changes on main and retry the run.',
        });
      }
      const { checkout } = directories.product(projectId);
      await repositories.exportFiles(projectId, merged.commit, checkout);
      // The very front end that was seen working. Where it is gone, the preview builds it from the same files.
      const built = join(directories.run(assignment.runId).workspace, 'dist');
      if (existsSync(built)) await cp(built, join(checkout, 'dist'), { recursive: true });

      const proof = buildProof({ concept, blueprint, verification, commit: merged.commit });
      const score = scoreOf(proof);
      const running = await show(projectId);
      return {
        outcome: { step: 'release' },
        artifact: { commit: merged.commit, proof },
        sentence: 'The product is released.',
        closing: summarise(blueprint, proof),
        data: { ...score, commit: merged.commit },
        notes: [noteRelease(merged.commit, compilation.files)],
        events: running ? [runningEvent(blueprint, merged.commit)] : [],
        project: { releasedCommit: merged.commit, score },
      };
    },
    outcomeOf: async () => ({ step: 'release' }),
  };

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
