import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildWeb } from './build.ts';

test('builds the page once, again when it is gone, and not when nothing has changed', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'toronto-build-'));
  context.after(() => rm(folder, { recursive: true }));
  const directory = join(folder, 'web');
  const environment = { ...process.env };
  assert.deepEqual(await buildWeb({ directory }), { built: true, directory });
  assert.deepEqual({ ...process.env }, environment, 'what is started later would inherit it');
  const html = await readFile(join(directory, 'index.html'), 'utf8');
  // The policy of the page allows no inline script.
  assert.doesNotMatch(html, /<script(?![^>]* src=)/);
  assert.deepEqual(await buildWeb({ directory }), { built: false, directory });
  await rm(directory, { recursive: true });
  assert.equal((await buildWeb({ directory })).built, true);
});
