import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStorage } from '../storage/open-storage.ts';
import { silentLog } from '../storage/fixtures/open-test-storage.ts';
import { startTestPostgresql } from '../storage/fixtures/start-test-postgresql.ts';
import { testConcept, testWorkplace } from '../team/fixtures/test-product.ts';

const directory = await mkdtemp(join(tmpdir(), 'toronto-kill-'));
after(() => rm(directory, { recursive: true, force: true }));

function startServer(url?: string) {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./fixtures/test-server.ts', import.meta.url)), directory, ...(url ? [url] : [])],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  child.stdin.on('error', () => undefined); // killed in the middle of being written to
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  const server = {
    lines,
    create: () => child.stdin.write(`${testConcept}\n`),
    /** Rejects when the process ends first. */
    until: (condition: () => boolean) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        child.once('exit', () => reject(new Error(`the server ended: ${lines.join(', ')}`)));
        look();
      }),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
  // A test that fails must not leave it running, or its file never ends.
  after(() => server.kill());
  return server;
}

const named = (lines: readonly string[], word: string) =>
  lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));

test(
  'loses no acknowledged project and tells every event once, however often it is killed in the middle',
  { timeout: 400_000 },
  async () => {
    const acknowledged: string[] = [];
    const ended = new Set<string>();
    /** Milliseconds after the first sign of work, so that the kills fall into different stages. */
    for (const delay of [0, 60, 150, 260, 400]) {
      const server = startServer();
      await server.until(() => server.lines.includes('ready'));
      server.create();
      await server.until(
        () => named(server.lines, 'created').length === 1 && named(server.lines, 'working').length > 0,
      );
      await new Promise((resolve) => setTimeout(resolve, delay));
      await server.kill();
      acknowledged.push(...named(server.lines, 'created'));
      for (const runId of named(server.lines, 'ended')) ended.add(runId);
    }

    const last = startServer();
    await last.until(() =>
      acknowledged.every((runId) => ended.has(runId) || named(last.lines, 'ended').includes(runId)),
    );
    await last.kill();

    const storage = await openStorage({
      connection: { to: 'embedded', directory: join(directory, 'database') },
      log: silentLog,
    });
    after(() => storage.close());
    const { repositories } = testWorkplace(directory);
    let resumed = 0;
    for (const runId of acknowledged) {
      const run = await storage.runs.find(runId);
      assert.equal(run?.status, 'finished');
      const events = await storage.events.readAfter(runId, 0, 1000);
      assert.deepEqual(
        events.map((event) => event.sequence),
        events.map((_, index) => index + 1),
      );
      const isResume = (kind: string) => kind === 'run-resume';
      resumed += events.filter((event) => isResume(event.kind)).length;
      const told = events
        .filter((event) => !isResume(event.kind))
        .map(({ kind, stage, role, sentence }) => `${kind} ${stage} ${role} ${sentence}`);
      assert.equal(new Set(told.map((line) => line.replaceAll(/[0-9a-f]{10}/g, ''))).size, told.length);
      // Start and end of the run and of six stages, fifteen notes of roles, four checks, two scenarios, one gate.
      assert.equal(told.length, 2 + 12 + 15 + 4 + 2 + 1);
      assert.equal(events.at(-1)?.kind, 'run-finish');
      // Six roles' commits, the first and the merge: none doubled by work that was done again.
      assert.equal((await repositories.listCommits(run.projectId))?.length, 8);
    }
    assert.ok(resumed > 0, 'no run was interrupted, so nothing was shown');
  },
);

const postgresql = await startTestPostgresql();
if (postgresql) {
  after(postgresql.stop);

  test('on PostgreSQL another server takes over what a killed one was working on', { timeout: 300_000 }, async () => {
    const [first, second] = [startServer(postgresql.url), startServer(postgresql.url)];
    after(() => Promise.all([first.kill(), second.kill()]));
    await Promise.all([first, second].map((server) => server.until(() => server.lines.includes('ready'))));
    for (let count = 0; count < 8; count += 1) first.create();
    await first.until(() => named(first.lines, 'created').length === 8 && named(first.lines, 'working').length > 0);
    await first.kill();
    const doneByFirst = named(first.lines, 'ended');
    const left = named(first.lines, 'created').filter((runId) => !doneByFirst.includes(runId));
    await second.until(() => left.every((runId) => named(second.lines, 'ended').includes(runId)));

    const storage = await openStorage({ connection: { to: 'postgresql', url: postgresql.url }, log: silentLog });
    try {
      for (const runId of named(first.lines, 'created')) {
        assert.equal((await storage.runs.find(runId))?.status, 'finished');
        const events = await storage.events.readAfter(runId, 0, 1000);
        assert.deepEqual(
          events.map((event) => event.sequence),
          events.map((_, index) => index + 1),
        );
        assert.equal(events.filter((event) => event.kind === 'stage-finish').length, 6);
      }
    } finally {
      await storage.close();
    }
  });
}
