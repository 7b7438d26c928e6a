/** Each sample product for real: its own typecheck and its own tests, on its own dependencies. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { compile } from '../../src/compiler/compile.ts';
import type { FileTree } from '../../src/compiler/file-tree.ts';
import { formatSource } from '../../src/compiler/format-source.ts';
import { readTemplate } from '../../src/compiler/kinds/web/read-template.ts';
import { samples } from '../../src/compiler/samples/samples.ts';
import { readConfiguration } from '../../src/ops/configuration.ts';
import { createDependencySets } from '../../src/sandbox/dependency-sets.ts';
import { temporaryFolder } from './journey.ts';

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const sets = createDependencySets({ cacheDirectory: readConfiguration().cacheDirectory, log });

for (const sample of samples) {
  test(`the sample ${sample.slug} typechecks and passes its own tests`, async (context) => {
    const files = await compile(sample, { template: readTemplate(), format: formatSource });
    const folder = await temporaryFolder(context);
    await writeFiles(folder, files);
    const dependencies = await sets.prepare({
      packageJson: files.get('package.json') ?? '',
      lockfile: files.get('package-lock.json') ?? '',
    });
    await symlink(dependencies, join(folder, 'node_modules'));

    const types = await run(folder, join(dependencies, '.bin', 'tsc'), ['--noEmit', '--singleThreaded']);
    assert.equal(types.exitCode, 0, types.output);
    // In one process, as the workshop runs them: a start of Node for each file would cost more than the tests.
    const tests = await run(folder, process.execPath, [
      '--test',
      '--test-isolation=none',
      'features/**/*.test.ts',
      'server/**/*.test.ts',
    ]);
    assert.equal(tests.exitCode, 0, tests.output);
    assert.match(tests.output, /^ℹ pass [1-9]/m);
  });
}

async function writeFiles(folder: string, files: FileTree) {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** In an environment of its own: a test runner inside a test runner must not take itself for a part of it. */
function run(cwd: string, command: string, words: readonly string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(command, words, { cwd, env: { PATH: process.env['PATH'] } }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? 1, output: stdout + stderr });
    });
  });
}
