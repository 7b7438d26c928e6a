import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSecret } from './read-secret.ts';

test('makes a secret once, for its owner only, and gives the same one ever after', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'toronto-secret-'));
  context.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'new', 'secret');
  const [first = '', ...others] = await Promise.all(Array.from({ length: 12 }, () => readSecret(file)));
  assert.match(first, /^[0-9a-f]{64}$/);
  for (const other of others) assert.equal(other, first);
  assert.deepEqual(await readdir(join(folder, 'new')), ['secret']);
  assert.equal(await readSecret(file), first);
  assert.equal((await stat(file)).mode & 0o077, 0);
  assert.notEqual(await readSecret(join(folder, 'other')), first);
});

test('says what to do about a file that holds no whole secret', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'toronto-secret-'));
  context.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'secret');
  await writeFile(file, '');
  await assert.rejects(readSecret(file), /does not hold a whole secret\. Delete it and start again/);
});
