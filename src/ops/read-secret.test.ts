import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSecret } from './read-secret.ts';

test('makes a secret once, for its owner only, and gives the same one ever after', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'toronto-secret-'));
  context.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'new', 'secret');
  const [first, second] = await Promise.all([readSecret(file), readSecret(file)]);
  assert.match(first, /^[0-9a-f]{64}$/);
  assert.equal(second, first);
  assert.equal(await readSecret(file), first);
  assert.equal((await stat(file)).mode & 0o077, 0);
  assert.notEqual(await readSecret(join(folder, 'other')), first);
});
