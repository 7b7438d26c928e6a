import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { projectSchema, projectSummarySchema, runSchema } from '../contract/api.ts';
import { openTestStorage, silentLog } from '../storage/fixtures/open-test-storage.ts';
import { createTeam } from './create-team.ts';
import { createEventBus } from './event-bus.ts';
import { createProjects } from './projects.ts';
import { createRunLog } from './run-log.ts';
import type { SqlExecutor } from './team-storage.ts';
import { testConcept, testVerifier, testWorkplace } from './fixtures/test-product.ts';

const { storage, directory, close } = await openTestStorage();
after(close);
const actor = await storage.organisations.ensureLocal();
const workplace = testWorkplace(directory);
const bus = createEventBus();
const runLog = createRunLog({ storage, bus, log: silentLog, pollMilliseconds: null });

/** Jobs in a table of its own, so that a test sees what was committed. */
await storage.direct.executeSql('create table queued (run_id text)');
const queue = {
  enqueue: async (runId: string, executor: SqlExecutor) => {
    await executor.executeSql('insert into queued values ($1)', [runId]);
  },
  wake() {},
};
const isQueued = async (runId: string) =>
  (await storage.direct.executeSql('select 1 from queued where run_id = $1', [runId])).rows.length === 1;

let failing: string[] = [];
const team = createTeam({ ...workplace, storage, bus, verifier: testVerifier(() => failing) });
const projects = createProjects({ ...workplace, storage, queue, team, bus });
const never = new AbortController().signal;

async function create(concept = testConcept) {
  const created = await projects.createProject(actor, concept);
  assert.ok(created.ok);
  return created.value;
}

test('stores a project with its run and its job, and answers in the shape of the contract', async () => {
  const project = await create(`  ${testConcept}\u0000\n`);
  assert.equal(project.concept, testConcept);
  assert.equal(project.run.status, 'queued');
  assert.equal(await isQueued(project.run.id), true);
  projectSchema.parse({ ...project, cloneUrl: null });
  assert.deepEqual(await projects.describeProject(actor, project.id), project);
  const [summary] = await projects.listProjects(actor);
  assert.equal(projectSummarySchema.parse(summary).id, project.id);
});

test('refuses a concept that says too little, too much or nothing, and stores none of them', async () => {
  const before = (await projects.listProjects(actor)).length;
  const codes = [];
  for (const concept of ['???', ' \n ', 'x'.repeat(100_001)]) {
    const answer = await projects.createProject(actor, concept);
    codes.push(answer.ok ? 'ok' : answer.refusal.code);
  }
  assert.deepEqual(codes, ['concept-unclear', 'invalid-input', 'too-large']);
  assert.equal((await projects.listProjects(actor)).length, before);
});

test('describes a released product with proof, score and folder', async () => {
  const { id, run } = await create();
  await team.run(run.id, never);
  const project = await projects.describeProject(actor, id);
  assert.ok(project?.hasProduct);
  assert.equal(project.name, 'Book List');
  assert.deepEqual(project.score, { met: 2, notMet: 0, notServed: 1 });
  assert.equal(project.proof?.entries.length, 3);
  assert.equal(project.directory, workplace.directories.product(id).checkout);
  projectSchema.parse({ ...project, cloneUrl: 'http://localhost/git/x.git' });
});

test('cancels a queued run, once, and its job then finds nothing to do', async () => {
  const { run } = await create();
  const cancelled = await projects.cancelRun(actor, run.id);
  assert.ok(cancelled?.ok);
  assert.equal(runSchema.parse(cancelled.value).status, 'cancelled');
  assert.equal(await team.run(run.id, never), 'not-open');
  const again = await projects.cancelRun(actor, run.id);
  assert.equal(again?.ok === false && again.refusal.code, 'conflict');
  const log = await runLog.readEvents(run.id, 0);
  assert.deepEqual([log?.ended, log?.events.map((event) => event.kind)], [true, ['run-cancel']]);
});

test('retries a cancelled run as a new run that keeps the thinking', async () => {
  const { id, run } = await create();
  await team.run(run.id, AbortSignal.abort()); // stopped before its second step
  assert.ok((await projects.cancelRun(actor, run.id))?.ok);
  const retried = await projects.retryRun(actor, run.id);
  assert.ok(retried?.ok);
  assert.notEqual(retried.value.id, run.id);
  assert.equal(await isQueued(retried.value.id), true);
  const twice = await projects.retryRun(actor, run.id);
  assert.equal(twice?.ok === false && twice.refusal.code, 'conflict');
  await team.run(retried.value.id, never);
  assert.equal((await projects.describeProject(actor, id))?.run.status, 'finished');
  const finished = await projects.retryRun(actor, retried.value.id);
  assert.equal(finished?.ok === false && finished.refusal.code, 'conflict');
});

test('a retry takes over reading and design after a fault, and thinks anew after a broken product', async () => {
  const finishesTakenOver = async (runId: string) =>
    (await runLog.readEvents(runId, 0))?.events
      .filter((event) => event.sentence.startsWith('Taken over'))
      .map((event) => event.stage);

  failing = ['build'];
  const broken = await create();
  await team.run(broken.run.id, never);
  failing = [];
  const anew = await projects.retryRun(actor, broken.run.id);
  assert.ok(anew?.ok);
  await team.run(anew.value.id, never);
  assert.deepEqual(await finishesTakenOver(anew.value.id), []);

  const offline = await create();
  const lost = createTeam({
    ...workplace,
    storage,
    bus,
    verifier: {
      verify: async () => {
        throw new Error('no browser today');
      },
    },
  });
  await lost.run(offline.run.id, never);
  const failed = (await projects.describeProject(actor, offline.id))?.run;
  assert.equal(failed?.failure?.code, 'internal');
  const kept = await projects.retryRun(actor, offline.run.id);
  assert.ok(kept?.ok);
  await team.run(kept.value.id, never);
  assert.deepEqual(await finishesTakenOver(kept.value.id), ['read', 'design']);
  assert.equal((await projects.describeProject(actor, offline.id))?.run.status, 'finished');
});

test('limits the retries of one project', async () => {
  const { run } = await create();
  let last = run.id;
  let retries = 0;
  for (;;) {
    await projects.cancelRun(actor, last);
    const next = await projects.retryRun(actor, last);
    if (!next?.ok) break;
    last = next.value.id;
    retries += 1;
  }
  assert.equal(retries, 9);
});

test('knows nothing of identifiers that are none, and shows nothing to strangers', async () => {
  const { id, run } = await create();
  const stranger = { organisationId: randomUUID(), personId: randomUUID() };
  for (const answer of [
    await projects.describeProject(actor, 'no-id'),
    await projects.describeProject(actor, randomUUID()),
    await projects.cancelRun(actor, "'; drop table runs; --"),
    await projects.retryRun(actor, randomUUID()),
    await projects.describeProject(stranger, id),
    await projects.cancelRun(stranger, run.id),
    await projects.retryRun(stranger, run.id),
  ]) {
    assert.equal(answer, null);
  }
});

test('follows a run live from any event on, each event once, until its last', async () => {
  const { run } = await create();
  const kinds: string[] = [];
  const follow = async (after: number) => {
    const sequences: number[] = [];
    for await (const event of runLog.followEvents(run.id, after, never)) {
      sequences.push(event.sequence);
      if (after === 0) kinds.push(event.kind);
    }
    return sequences;
  };
  const following = [follow(0), follow(5)];
  await team.run(run.id, never);
  const [all, later] = await Promise.all(following);
  assert.deepEqual(
    all,
    all?.map((_, index) => index + 1),
  );
  assert.deepEqual(later, all?.slice(5));
  assert.equal(kinds.at(-1), 'run-finish');
  assert.deepEqual(await follow(all?.length ?? 0), []);
});

test('stops following when the reader leaves', async () => {
  const { run } = await create();
  const leaving = new AbortController();
  const read = (async () => {
    const events = [];
    for await (const event of runLog.followEvents(run.id, 0, leaving.signal)) events.push(event);
    return events;
  })();
  leaving.abort();
  assert.deepEqual(await read, []);
  assert.deepEqual(bus.topics(), []);
});

test('notices what another process writes', async () => {
  const { run } = await create();
  const ownBus = createEventBus();
  const watching = createRunLog({ storage, bus: ownBus, log: silentLog, pollMilliseconds: 20 });
  const kinds: string[] = [];
  const read = (async () => {
    for await (const event of watching.followEvents(run.id, 0, never)) kinds.push(event.kind);
  })();
  await team.run(run.id, never); // publishes on the other bus only
  await read;
  watching.close();
  assert.equal(kinds.at(-1), 'run-finish');
});
