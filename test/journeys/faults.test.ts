/** Faults of the machine: one sentence with the mend, nothing lost. */
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServerProcess } from '../../scripts/server-process.ts';
import { repositoryRoot, runProcess, temporaryFolder, toronto } from './journey.ts';

const serve = (environment: Record<string, string>) => toronto(['serve'], environment);

/** One or two plain sentences: no stack, no file names of ours. */
function assertPlain(text: string): void {
  assert.doesNotMatch(text, /\bat .+:\d+:\d+|node:internal|undefined|\[object/);
}

test('a port that is asked for and taken is named, with what to do', async (context) => {
  const data = await temporaryFolder(context);
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => holder.once('listening', listening));
  context.after(() => holder.close());
  const address = holder.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { exitCode, stderr } = await serve({ TORONTO_DATA: data, PORT: String(port) });
  assert.equal(exitCode, 1);
  assert.match(stderr, new RegExp(`${port}.*(taken|in use)`));
  assert.match(stderr, /PORT/);
  assertPlain(stderr);
});

test('a data directory in use is refused with the address of the server that has it, which the build verb then uses', async (context) => {
  const data = await temporaryFolder(context);
  const server = await startServerProcess({ data });
  context.after(() => server.stop());
  const second = await serve({ TORONTO_DATA: data, PORT: '0' });
  assert.equal(second.exitCode, 1);
  assert.match(second.stderr, /in use/);
  assert.ok(second.stderr.includes(server.url), second.stderr);
  assertPlain(second.stderr);

  const refused = await toronto(['build', 'hello'], { TORONTO_DATA: data });
  assert.equal(refused.exitCode, 2);
  assert.ok(refused.stdout.includes(`already runs at ${server.url}`), refused.stdout);
});

test('a database that does not answer is said in a sentence, without its password', async (context) => {
  const data = await temporaryFolder(context);
  const { exitCode, stderr, stdout } = await serve({
    TORONTO_DATA: data,
    PORT: '0',
    DATABASE_URL: 'postgres://toronto:very-secret@127.0.0.1:1/toronto',
  });
  assert.equal(exitCode, 1);
  assert.match(stderr, /PostgreSQL|database/i);
  assert.match(stderr, /DATABASE_URL/);
  assert.doesNotMatch(stderr + stdout, /very-secret/);
  assertPlain(stderr);
});

test('a wrong setting is named before anything starts', async (context) => {
  const data = await temporaryFolder(context);
  const { exitCode, stderr } = await serve({ TORONTO_DATA: data, PORT: 'eighty' });
  assert.equal(exitCode, 1);
  assert.match(stderr, /PORT/);
  assertPlain(stderr);
});

test('a machine without git is told what to install', async (context) => {
  const data = await temporaryFolder(context);
  const { exitCode, stderr } = await toronto(['build', '--no-serve', 'a recipe collection with search'], {
    TORONTO_DATA: data,
    PATH: join(data, 'empty'),
  });
  assert.equal(exitCode, 1);
  assert.match(stderr, /git/);
  assert.match(stderr, /[Ii]nstall/);
  assertPlain(stderr);
});

test('a browser that is not there is named, with three ways out', async (context) => {
  const data = await temporaryFolder(context);
  const { exitCode, stderr } = await toronto(['build', '--no-serve', 'a recipe collection with search'], {
    TORONTO_DATA: data,
    TORONTO_BROWSER: join(data, 'no-such-browser'),
  });
  assert.equal(exitCode, 1);
  assert.match(stderr, /browser|Chromium/i);
  assert.match(stderr, /TORONTO_BROWSER/);
  assertPlain(stderr);
});

test('a full disk is said in a sentence', async (context) => {
  const data = await temporaryFolder(context);
  // A file system of 24 MB in a mount namespace of its own: nothing outside sees it.
  const script = `mount -t tmpfs -o size=24m tmpfs "${data}" && exec "${process.execPath}" --disable-warning=ExperimentalWarning "${join(repositoryRoot, 'bin', 'toronto.js')}" build --no-serve "a recipe collection with search"`;
  const { exitCode, stderr, stdout } = await runProcess('unshare', ['--map-root-user', '--mount', 'sh', '-c', script], {
    environment: { TORONTO_DATA: data },
  });
  assert.equal(exitCode, 1, stdout);
  assert.match(stderr, /disk|space/i);
  assertPlain(stderr);
});
