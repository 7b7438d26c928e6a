import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { silentLog } from '../sandbox/fixtures/sandbox-fixture.ts';
import { probeIsolation } from '../sandbox/probe-isolation.ts';
import { buildPages } from './build-pages.ts';

test('builds the pages once, in the sandbox, and says what is wrong when that fails', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'toronto-pages-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'workspace');
  const dependencies = join(folder, 'node_modules');
  // A builder of three lines in the place of Vite: what is tested is when it runs and what becomes of its answer.
  await mkdir(join(dependencies, 'vite', 'bin'), { recursive: true });
  for (const name of ['.vite', '.vite-temp']) await mkdir(join(dependencies, name));
  const builder = (body: string) => writeFile(join(dependencies, 'vite', 'bin', 'vite.js'), body);
  await mkdir(workspace);
  const { level } = await probeIsolation({ allowNone: true });
  const sandbox = createSandbox({ level: level ?? 'none', stateDirectory: join(folder, 'sandbox'), log: silentLog });
  const page = join(workspace, 'dist', 'index.html');

  await builder(`console.error('cannot find the page'); process.exit(1);`);
  await assert.rejects(
    () => buildPages({ sandbox, workspace, dependencies }),
    (error) => error instanceof AppError && error.message.includes('cannot find the page'),
  );
  await builder(`require('node:fs').writeFileSync('dist/index.html', 'built ' + process.pid);`);
  await buildPages({ sandbox, workspace, dependencies });
  assert.ok(existsSync(page));
  await builder(`process.exit(1);`);
  await buildPages({ sandbox, workspace, dependencies });
});
