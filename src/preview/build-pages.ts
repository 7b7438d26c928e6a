/** Makes sure that a product's front end is built before it is shown; an unbuilt one is a blank preview. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

export interface BuildPagesOptions {
  sandbox: Pick<Sandbox, 'run'>;
  /** Host folder of the product's files. */
  workspace: string;
  dependencies: string;
}

/** Does nothing when `dist` is there already. @throws AppError `internal` with the end of the build's output. */
export async function buildPages({ sandbox, workspace, dependencies }: BuildPagesOptions): Promise<void> {
  if (existsSync(join(workspace, 'dist', 'index.html'))) return;
  const { exitCode, output } = await sandbox.run({
    workspace,
    dependencies,
    command: ['node', 'node_modules/vite/bin/vite.js', 'build'],
    writable: ['dist'],
  });
  if (exitCode === 0) return;
  throw new AppError('internal', `The product's pages could not be built: ${output.slice(-600)}`, {
    fix: 'Look at the last change of the product, or build it anew.',
  });
}
