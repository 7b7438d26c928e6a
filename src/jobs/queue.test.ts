import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { openTestStorage, silentLog } from '../storage/fixtures/open-test-storage.ts';
import { startTestPostgresql } from '../storage/fixtures/start-test-postgresql.ts';
import { createQueue } from './queue.ts';

const embedded = await openTestStorage();
after(embedded.close);
const databases: { name: string; storage: Storage }[] = [{ name: 'embedded', storage: embedded.storage }];
const postgresql = await startTestPostgresql();
if (postgresql) {
  const storage = await openStorage({ connection: { to: 'postgresql', url: postgresql.url }, log: silentLog });
  databases.push({ name: 'PostgreSQL', storage });
  after(async () => {
    await storage.close();
    await postgresql.stop();
  });
}

for (const { name, storage } of databases) {
  describe(`on ${name}`, async () => {
    const actor = await storage.organisations.ensureLocal();

    function queueWith(work: (runId: string, stopping: AbortSignal) => Promise<void>, concurrency = 1) {
      return createQueue({ storage, concurrency, work, log: silentLog });
    }

    /** Stores a project and its run, with whatever is to happen in the same transaction. */
    async function createRun(enqueue: Parameters<typeof storage.projects.create>[0]['enqueue']) {
      const runId = randomUUID();
      const project = { id: randomUUID(), concept: 'Books', name: 'Books' };
      await storage.projects.create({ actor, project, run: { id: runId, state: {} }, at: new Date(), enqueue });
      return runId;
    }

    async function endRun(runId: string) {
      const standing = { status: 'finished', stage: null, state: {}, failure: null } as const;
      await storage.runs.advance({
        runId,
        worker: null,
        at: new Date(),
        standing,
        artifacts: [],
        events: [],
        project: {},
      });
    }

    async function until(condition: () => boolean) {
      for (let tries = 0; !condition(); tries += 1) {
        assert.ok(tries < 1500, 'it did not come to pass within 30 s');
        await sleep(20);
      }
    }

    test('does each job once and not before its transaction has committed', async () => {
      const done: string[] = [];
      const queue = queueWith(async (runId) => {
        done.push(runId);
        await endRun(runId);
      }, 2);
      await queue.start();
      await assert.rejects(
        createRun(async (executor) => {
          await queue.enqueue(randomUUID(), executor);
          throw new Error('undone');
        }),
      );
      const runIds: string[] = [];
      for (let count = 0; count < 5; count += 1) runIds.push(await createRun(async () => {}));
      await queue.stop();
      assert.equal(done.length, 0);

      const second = queueWith(async (runId) => {
        done.push(runId);
        await endRun(runId);
      }, 2);
      await second.start(); // finds the five runs without a job
      await until(() => done.length === 5);
      await second.stop();
      assert.deepEqual(done.toSorted(), runIds.toSorted());
    });

    test('wakes an idle worker for a new job, and works on as many at once as allowed', async () => {
      let active = 0;
      let most = 0;
      let done = 0;
      const gate = Promise.withResolvers<void>();
      const queue = queueWith(async (runId) => {
        active += 1;
        most = Math.max(most, active);
        await gate.promise;
        active -= 1;
        await endRun(runId);
        done += 1;
      }, 2);
      await queue.start();
      const enqueue = async () => {
        const runId = randomUUID();
        const project = { id: randomUUID(), concept: 'Books', name: 'Books' };
        await storage.projects.create({
          actor,
          project,
          run: { id: runId, state: {} },
          at: new Date(),
          enqueue: (executor) => queue.enqueue(runId, executor),
        });
        queue.wake();
      };
      for (let count = 0; count < 4; count += 1) await enqueue();
      await until(() => active === 2);
      await sleep(300);
      assert.equal(most, 2);
      gate.resolve();
      // All four: one that is left over would be the next test's first.
      await until(() => done === 4);
      await queue.stop();
    });

    test('interrupts work when it stops, and the next start takes it up again', async () => {
      const seen: string[] = [];
      const started = Promise.withResolvers<void>();
      const runId = await createRun(async () => {});
      const first = queueWith((id, stopping) => {
        seen.push(`first ${id}`);
        started.resolve();
        return new Promise((_, reject) => stopping.addEventListener('abort', () => reject(new Error('stopped'))));
      });
      await first.start();
      await started.promise;
      await first.stop();
      const second = queueWith(async (id) => {
        seen.push(`second ${id}`);
        await endRun(id);
      });
      await second.start();
      await until(() => seen.length === 2);
      await second.stop();
      assert.deepEqual(seen, [`first ${runId}`, `second ${runId}`]);
    });

    test('offers a job again whose work threw', async () => {
      let tries = 0;
      await createRun(async () => {});
      const queue = queueWith(async (runId) => {
        if ((tries += 1) < 2) throw new Error('not today');
        await endRun(runId);
      });
      await queue.start();
      await until(() => tries === 2);
      await queue.stop();
    });
  });
}
