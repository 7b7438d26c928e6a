/** Blueprint -> files, committed to the branch `blueprint` by the roles that made them. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { FileTree } from '../../compiler/file-tree.ts';
import type { Clock } from '../clock.ts';
import { portionsOf } from '../portions.ts';
import type { ProductRepositories } from '../product-repositories.ts';
import { noteTables } from '../roles/database-engineer.ts';
import { lineCount, noteCode } from '../roles/developer.ts';
import { noteCommits } from '../roles/devops-engineer.ts';
import { noteReadme } from '../roles/documentation-specialist.ts';
import type { RoleNote, Stage } from '../stage.ts';
import { counted } from '../wording.ts';
import { currentBlueprint } from './current-blueprint.ts';

export interface CompileDependencies {
  compile: (blueprint: Blueprint) => Promise<FileTree>;
  repositories: ProductRepositories;
  clock: Clock;
}

export function createCompileStage({ compile, repositories, clock }: CompileDependencies): Stage<'compile'> {
  return {
    role: 'Developer',
    opening: 'The team writes the product.',
    async perform(assignment) {
      const { projectId, round } = assignment;
      const blueprint = await currentBlueprint(assignment);
      const files = await compile(blueprint);
      const made = await repositories.commitBlueprint(projectId, files, {
        portions: portionsOf(round),
        at: clock.now(),
      });
      const lines = [...files.values()].reduce((sum, content) => sum + lineCount(content), 0);
      const notes: (RoleNote | null)[] = [
        noteTables(blueprint, files),
        noteCode(files),
        noteReadme(files),
        noteCommits(made.pending, round),
      ];
      return {
        outcome: { step: 'compile' },
        artifact: { commit: made.commit, tree: made.tree, files: files.size, lines },
        sentence: `${counted(files.size, 'file')} are written and committed.`,
        data: { files: files.size, lines, commit: made.commit },
        // Once is enough for what the first round already said, except for the commits.
        notes: notes.filter((note) => note !== null).filter((note) => round === 0 || note.role === 'DevOps Engineer'),
      };
    },
    outcomeOf: async () => ({ step: 'compile' }),
  };
}
