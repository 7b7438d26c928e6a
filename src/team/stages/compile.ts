/** Blueprint -> files, committed to the branch `blueprint` by the roles that made them. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { FileTree } from '../../compiler/file-tree.ts';
import type { PreviousVersion } from '../../compiler/migration/next-migration.ts';
import { AppError } from '../../errors.ts';
import type { Clock } from '../clock.ts';
import { portionsOf } from '../portions.ts';
import type { ProductRepositories } from '../product-repositories.ts';
import { noteTables } from '../roles/database-engineer.ts';
import { lineCount, noteCode } from '../roles/developer.ts';
import { noteCommits, noteMerge } from '../roles/devops-engineer.ts';
import { noteReadme } from '../roles/documentation-specialist.ts';
import type { Assignment, RoleNote, Stage } from '../stage.ts';
import { changeNotesSchema } from '../team-artifacts.ts';
import { counted } from '../wording.ts';
import { currentBlueprint } from './current-blueprint.ts';

export interface CompileDependencies {
  compile: (blueprint: Blueprint, previous?: PreviousVersion) => Promise<FileTree>;
  repositories: ProductRepositories;
  clock: Clock;
}

export function createCompileStage({ compile, repositories, clock }: CompileDependencies): Stage<'compile'> {
  return {
    role: 'Developer',
    opening: 'The team writes the product.',
    openingOfChange: 'The team writes the change.',
    async perform(assignment) {
      const { projectId, round } = assignment;
      const blueprint = await currentBlueprint(assignment);
      const previous = await previousOf(assignment, repositories);
      const files = await compile(blueprint, previous ?? undefined);
      const made = await repositories.commitBlueprint(projectId, files, {
        portions: portionsOf(round),
        at: clock.now(),
      });
      // Hand edits are in what is verified from here on.
      const merged = await repositories.prepareMerge(projectId, made.commit, {
        role: 'DevOps Engineer',
        message: `Release ${blueprint.name}\n\n${assignment.change?.text ?? blueprint.tagline}`,
        at: clock.now(),
      });
      if (!merged.ok) throw conflictOf(merged.conflicts);
      const lines = [...files.values()].reduce((sum, content) => sum + lineCount(content), 0);
      const notes: (RoleNote | null)[] = [
        noteTables(blueprint, files),
        noteCode(files),
        noteReadme(files),
        noteCommits(made.pending, round),
      ];
      return {
        outcome: { step: 'compile' },
        artifact: {
          commit: made.commit,
          tree: made.tree,
          files: files.size,
          lines,
          candidate: { commit: merged.commit, tree: merged.tree },
        },
        sentence: `${counted(files.size, 'file')} are written and committed.`,
        data: { files: files.size, lines, commit: made.commit },
        // Once is enough for what the first round already said, except for the commits.
        notes: [...notes, noteMerge(made.tree, merged, assignment.change !== null)]
          .filter((note) => note !== null)
          .filter((note) => round === 0 || note.role === 'DevOps Engineer'),
      };
    },
    outcomeOf: async () => ({ step: 'compile' }),
  };
}

/** What the changed product has to lead on from: its tables as they are, with records in them. */
export async function previousOf(
  { projectId, change, released, releases, artifact }: Assignment,
  repositories: ProductRepositories,
): Promise<PreviousVersion | null> {
  const before = change === null ? undefined : await released();
  if (change === null || before === undefined) return null;
  const main = await repositories.readFolder(projectId, 'refs/heads/main', 'migrations');
  const current = await repositories.readFolder(projectId, before.blueprintCommit, 'migrations');
  const others = [...main.keys()].filter((path) => !current.has(path));
  const name = `version-${before.version + 1}`;
  const target = change.withData ? (await releases()).findLast(({ version }) => version === change.version) : undefined;
  if (target !== undefined) {
    // Data of that version come back with it, so the tables go on from where they were then.
    const migrations = await repositories.readFolder(projectId, target.blueprintCommit, 'migrations');
    if (change.keepsCode) {
      if ([...migrations].some(([path, content]) => current.get(path) !== content)) throw anotherWay(target.version);
      return { blueprint: before.blueprint, migrations: current, others, name, renamed: { entities: [], values: [] } };
    }
    return { blueprint: target.blueprint, migrations, others, name, renamed: { entities: [], values: [] } };
  }
  const { notes } = await artifact('read', 0);
  const { renamed } = changeNotesSchema.parse(notes);
  return { blueprint: before.blueprint, migrations: current, others, name, renamed };
}

/** The product's own migrations lead kept data on only where the tables went straight on from them. */
function anotherWay(version: number): AppError {
  return new AppError(
    'conflict',
    `The data of version ${version} do not lead on to the tables of today: the product went back to another version in between.`,
    { fix: `Restore version ${version} together with its data.` },
  );
}

export function conflictOf(files: readonly string[]): AppError {
  return new AppError(
    'conflict',
    `Changes made by hand touch the same lines as the team's: ${files.join(', ')}. Nothing was changed, and nothing is lost.`,
    { fix: 'Undo or move these changes on main, then retry the run.' },
  );
}
