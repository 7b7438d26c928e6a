import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { createApi } from '../create-api.ts';
import type { ByteStream, Repositories } from '../dependencies.ts';
import { createMemoryDependencies } from '../create-memory-dependencies.ts';

const run = promisify(execFile);

/** `git upload-pack` on one repository, whatever the project. */
function serveRepository(directory: string): Pick<Repositories, 'advertise' | 'uploadPack'> {
  const start = (extra: string[], protocol: string | null) =>
    spawn('env', [`GIT_PROTOCOL=${protocol ?? ''}`, 'git', 'upload-pack', '--stateless-rpc', ...extra, directory], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
  // The casts: Node's stream types are wider than the platform's.
  return {
    async advertise({ projectId, protocol }) {
      if (projectId !== 'p1') return null;
      return Readable.toWeb(start(['--http-backend-info-refs'], protocol).stdout) as unknown as ByteStream;
    },
    async uploadPack({ protocol, input }) {
      const child = start([], protocol);
      void input.pipeTo(Writable.toWeb(child.stdin) as unknown as WritableStream<Uint8Array<ArrayBuffer>>);
      return Readable.toWeb(child.stdout) as unknown as ByteStream;
    },
  };
}

test('git itself clones and fetches over HTTP, and a push is refused with a sentence', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'toronto-git-'));
  context.after(() => rm(folder, { recursive: true }));
  const identity = [
    '-c',
    'user.name=Developer',
    '-c',
    'user.email=developer@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  const git = async (...words: string[]) => await run('git', [...identity, ...words], { cwd: folder });
  await git('init', '-q', '-b', 'main', 'source');
  const commit = async (text: string) => {
    await writeFile(join(folder, 'source', 'README.md'), text);
    await git('-C', 'source', 'add', '.');
    await git('-C', 'source', 'commit', '-q', '-m', 'Write the README');
  };
  await commit('first');

  const memory = createMemoryDependencies({ webRoot: folder });
  const repositories = { ...memory.dependencies.repositories, ...serveRepository(join(folder, 'source')) };
  const server = serve({
    fetch: createApi({ ...memory.dependencies, repositories }).fetch,
    port: 0,
    hostname: '127.0.0.1',
  });
  await once(server, 'listening');
  context.after(() => server.close());
  // The cast: a TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/git/p1.git`;

  await git('clone', '-q', address, 'copy');
  assert.equal(await readFile(join(folder, 'copy', 'README.md'), 'utf8'), 'first');
  // Enough own commits that git sends its request compressed.
  for (let count = 0; count < 40; count += 1)
    await git('-C', 'copy', 'commit', '-q', '--allow-empty', '-m', `Own ${count}`);
  await commit('second');
  await git('-C', 'copy', 'fetch', '-q', 'origin');
  assert.equal((await git('-C', 'copy', 'show', 'origin/main:README.md')).stdout, 'second');

  await assert.rejects(git('-C', 'copy', 'push', '-q', 'origin', 'HEAD:other'), /403/);
  const refusal = await fetch(`${address}/info/refs?service=git-receive-pack`);
  assert.equal(refusal.status, 403);
  assert.match(await refusal.text(), /^This repository is written by the team only\./);
  await assert.rejects(git('clone', '-q', address.replace('p1', 'p2'), 'other'), /not found/);
});
