import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, test } from 'node:test';
import type { EventDraft } from './events.ts';
import { openStorage, type Storage } from './open-storage.ts';
import { openTestStorage, silentLog } from './fixtures/open-test-storage.ts';
import { startTestPostgresql } from './fixtures/start-test-postgresql.ts';

const embedded = await openTestStorage();
after(embedded.close);
const databases: { name: string; storage: Storage }[] = [{ name: 'embedded', storage: embedded.storage }];
const postgresql = await startTestPostgresql();
if (postgresql) {
  const connection = { to: 'postgresql', url: postgresql.url } as const;
  // Both find an empty database, so both want to migrate it.
  const [storage, other] = await Promise.all([
    openStorage({ connection, log: silentLog }),
    openStorage({ connection, log: silentLog }),
  ]);
  databases.push({ name: 'PostgreSQL', storage });
  after(async () => {
    await Promise.all([storage.close(), other.close()]);
    await postgresql.stop();
  });
}
const noJob = async () => {};

for (const { name, storage } of databases) {
  describe(`on ${name}`, async () => {
    const actor = await storage.organisations.ensureLocal();

    async function createRun(concept = 'A list of books.') {
      const run = { id: randomUUID(), state: { is: 'queued' } };
      const project = { id: randomUUID(), concept, name: 'Books' };
      await storage.projects.create({ actor, project, run, at: new Date(), enqueue: noJob });
      await storage.runs.claim(run.id, 'worker-1');
      return { runId: run.id, projectId: project.id };
    }

    const event = (key: string, sentence = key): EventDraft => ({
      key,
      kind: 'role-note',
      stage: 'read',
      role: 'Product Manager',
      sentence,
      detail: null,
      data: {},
    });

    const standing = { status: 'running', stage: 'read', state: { is: 'working' }, failure: null } as const;

    test('makes one local organisation and person, and finds them again', async () => {
      assert.deepEqual(await storage.organisations.ensureLocal(), actor);
      assert.equal((await storage.people.find(actor.personId))?.organisationId, actor.organisationId);
    });

    test('stores neither project nor run when the job cannot be queued', async () => {
      const id = randomUUID();
      const create = storage.projects.create({
        actor,
        project: { id, concept: 'Books', name: 'Books' },
        run: { id: randomUUID(), state: {} },
        at: new Date(),
        enqueue: async () => {
          throw new Error('no queue');
        },
      });
      await assert.rejects(create, /no queue/);
      assert.equal(await storage.projects.find(actor, id), null);
    });

    test('runs the statements of a joining party inside the same transaction', async () => {
      const id = randomUUID();
      await storage.projects.create({
        actor,
        project: { id, concept: 'Books', name: 'Books' },
        run: { id: randomUUID(), state: {} },
        at: new Date(),
        enqueue: async (executor) => {
          const { rows } = await executor.executeSql('select count(*)::int as seen from projects where id = $1', [id]);
          assert.deepEqual(rows, [{ seen: 1 }]);
        },
      });
    });

    test('numbers events without gaps and stores a happening once, also when writers overlap', async () => {
      const { runId } = await createRun();
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          storage.runs.report(runId, 'worker-1', [event(`a-${index % 12}`), event(`b-${index}`)], new Date()),
        ),
      );
      const events = await storage.events.readAfter(runId, 0, 1000);
      assert.deepEqual(
        events.map((stored) => stored.sequence),
        Array.from({ length: 32 }, (_, index) => index + 1),
      );
      assert.equal(new Set(events.map((stored) => stored.sentence)).size, 32);
      assert.deepEqual(
        (await storage.events.readAfter(runId, 30, 1000)).map((stored) => stored.sequence),
        [31, 32],
      );
    });

    test('refuses a worker whose claim was taken over, and writes nothing of it', async () => {
      const { runId } = await createRun();
      await storage.runs.claim(runId, 'worker-2');
      const advance = {
        runId,
        at: new Date(),
        standing,
        artifacts: [{ stage: 'read', key: 'reading', content: 1 }],
        events: [event('x')],
        project: {},
      };
      assert.equal(await storage.runs.advance({ ...advance, worker: 'worker-1' }), false);
      assert.equal(await storage.runs.report(runId, 'worker-1', [event('y')], new Date()), false);
      assert.deepEqual(await storage.artifacts.list(runId), []);
      assert.deepEqual(await storage.events.readAfter(runId, 0, 10), []);
      assert.equal(await storage.runs.advance({ ...advance, worker: 'worker-2' }), true);
      assert.equal(await storage.artifacts.find(runId, 'read', 'reading'), 1);
    });

    test('changes nothing of a run that has ended', async () => {
      const { runId } = await createRun();
      const advance = { runId, worker: null, at: new Date(), artifacts: [], events: [], project: {} };
      assert.equal(await storage.runs.advance({ ...advance, standing: { ...standing, status: 'cancelled' } }), true);
      assert.equal(await storage.runs.advance({ ...advance, standing }), false);
      assert.equal(await storage.runs.claim(runId, 'worker-3'), null);
      const run = await storage.runs.find(runId);
      assert.equal(run?.status, 'cancelled');
      assert.ok(run.finishedAt);
    });

    test('keeps text with NUL characters and broken surrogates instead of failing', async () => {
      const { runId, projectId } = await createRun('Books\u0000 \ud800 and \u{1f600}');
      assert.equal((await storage.projects.find(actor, projectId))?.project.concept, 'Books \ufffd and \u{1f600}');
      await storage.runs.advance({
        runId,
        worker: 'worker-1',
        at: new Date(),
        standing,
        artifacts: [{ stage: 'verify', key: 'log', content: { log: 'a\u0000b\udfff', 'k\u0000': [null, 1] } }],
        events: [event('nul', 'x\u0000y')],
        project: {},
      });
      assert.deepEqual(await storage.artifacts.find(runId, 'verify', 'log'), { log: 'ab\ufffd', k: [null, 1] });
    });

    test('starts the next run with the kept artifacts, and only when no run is open', async () => {
      const { runId, projectId } = await createRun();
      const artifacts = ['read', 'design', 'compile'].map((stage) => ({ stage, key: 'made', content: { stage } }));
      const previous = await storage.runs.find(runId);
      assert.ok(previous);
      const next = {
        actor,
        previous,
        run: { id: randomUUID(), state: {} },
        keep: ['read', 'design'],
        at: new Date(),
        enqueue: noJob,
      };
      assert.equal(await storage.runs.createNext(next), null);
      await storage.runs.advance({
        runId,
        worker: 'worker-1',
        at: new Date(),
        standing: { ...standing, status: 'failed' },
        artifacts,
        events: [],
        project: {},
      });
      const created = await storage.runs.createNext(next);
      assert.equal(created?.attempt, 2);
      assert.deepEqual(
        (await storage.artifacts.list(next.run.id)).map((artifact) => artifact.stage),
        ['design', 'read'],
      );
      assert.equal((await storage.projects.find(actor, projectId))?.run.id, next.run.id);
      assert.deepEqual(await storage.artifacts.findLatestOfProject(projectId, 'compile'), { stage: 'compile' });
    });

    test("shows an organisation's rows to nobody else", async () => {
      const { runId, projectId } = await createRun();
      const stranger = { organisationId: randomUUID(), personId: randomUUID() };
      assert.equal(await storage.projects.find(stranger, projectId), null);
      assert.deepEqual(await storage.projects.list(stranger, 10), []);
      assert.equal(await storage.runs.findFor(stranger, runId), null);
    });
  });
}
