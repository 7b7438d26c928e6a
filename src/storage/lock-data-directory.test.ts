import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { AppError } from '../errors.ts';
import { lockDataDirectory } from './lock-data-directory.ts';

const root = await mkdtemp(join(tmpdir(), 'toronto-lock-'));
after(() => rm(root, { recursive: true, force: true }));

/** A live process that holds the lock until it is killed. */
async function holdInAnotherProcess(directory: string) {
  const script = `
    import { lockDataDirectory } from ${JSON.stringify(new URL('./lock-data-directory.ts', import.meta.url).href)};
    const lock = await lockDataDirectory(${JSON.stringify(directory)});
    await lock.announce('http://127.0.0.1:4321');
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('refuses a second process with the address of the first, and takes over at once after it is killed', async () => {
  const directory = join(root, 'killed');
  const child = await holdInAnotherProcess(directory);
  await assert.rejects(
    lockDataDirectory(directory),
    (error) =>
      error instanceof AppError &&
      error.code === 'data-directory-in-use' &&
      error.message.includes(String(child.pid)) &&
      error.fix.includes('http://127.0.0.1:4321'),
  );
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = await lockDataDirectory(directory);
  await lock.release();
  assert.deepEqual(await readdir(directory), []);
});

test('takes over a lock whose process number now belongs to another process', async () => {
  const directory = await mkdtemp(join(root, 'reused-'));
  const { hostname } = await import('node:os');
  const owner = { pid: process.pid, startedAt: 'an earlier boot/1', host: hostname(), url: null };
  await writeFile(join(directory, 'lock'), JSON.stringify(owner));
  await (await lockDataDirectory(directory)).release();
});

test('takes over a damaged lock file', async () => {
  const directory = await mkdtemp(join(root, 'damaged-'));
  await writeFile(join(directory, 'lock'), '{"pid":');
  await (await lockDataDirectory(directory)).release();
});

test('respects the fresh lock of another machine on a shared disk', async () => {
  const directory = await mkdtemp(join(root, 'foreign-'));
  const owner = { pid: 1, startedAt: 'x', host: 'another-machine', url: null };
  await writeFile(join(directory, 'lock'), JSON.stringify(owner));
  await assert.rejects(lockDataDirectory(directory), { code: 'data-directory-in-use' });
});

test('lets exactly one of many contenders take over a stale lock', async () => {
  const directory = await mkdtemp(join(root, 'race-'));
  await writeFile(join(directory, 'lock'), 'damaged');
  const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataDirectory(directory)));
  const winners = outcomes.filter((outcome) => outcome.status === 'fulfilled');
  assert.equal(winners.length, 1);
  for (const winner of winners) await winner.value.release();
});

test('says what to do when the data directory cannot be written', async () => {
  const file = join(root, 'a-file');
  await writeFile(file, '');
  await assert.rejects(
    lockDataDirectory(join(file, 'data')),
    (error) => error instanceof AppError && error.fix.includes('TORONTO_DATA'),
  );
});
