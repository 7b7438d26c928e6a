import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { AppError } from '../errors.ts';
import { runEventSchema } from '../contract/event.ts';
import { openTestStorage } from '../storage/fixtures/open-test-storage.ts';
import type { Brain } from './brain.ts';
import { createTeam, type TeamDependencies } from './create-team.ts';
import { createEventBus } from './event-bus.ts';
import { createInquiries } from './inquiries.ts';
import { createProjects } from './projects.ts';
import { createPreferences } from './preferences/create-preferences.ts';
import { parseArtifact } from './team-artifacts.ts';
import {
  quickClock,
  testBlueprint,
  testBrain,
  testConcept,
  testGateKeeper,
  testVerifier,
  testWorkplace,
} from './fixtures/test-product.ts';
import { initialState } from './transition.ts';

const { storage, directory, close } = await openTestStorage();
after(close);
const actor = await storage.organisations.ensureLocal();
const workplace = testWorkplace(directory);

function teamWith(changes: Partial<TeamDependencies> = {}) {
  return createTeam({ ...workplace, storage, verifier: testVerifier(), bus: createEventBus(), ...changes });
}

async function queueRun(mode: 'autopilot' | 'ask' | 'review' = 'autopilot') {
  const runId = randomUUID();
  const projectId = randomUUID();
  await storage.projects.create({
    actor,
    project: { id: projectId, concept: testConcept, name: 'Books', mode },
    run: { id: runId, state: initialState },
    at: new Date(),
    enqueue: async () => {},
  });
  return { runId, projectId };
}

const never = new AbortController().signal;

async function readLog(runId: string) {
  const events = await storage.events.readAfter(runId, 0, 1000);
  assert.deepEqual(
    events.map((event) => event.sequence),
    events.map((_, index) => index + 1),
  );
  for (const event of events) runEventSchema.parse(event);
  return events;
}

async function proofOf(projectId: string) {
  return parseArtifact('release', await storage.artifacts.findLatestOfProject(projectId, 'release'))?.proof;
}

test('turns a concept into a released product with its proof', async () => {
  const { runId, projectId } = await queueRun();
  assert.equal(await teamWith().run(runId, never), 'ended');

  const found = await storage.projects.find(actor, projectId);
  assert.equal(found?.run.status, 'finished');
  assert.equal(found.project.name, 'Book List');
  assert.deepEqual(found.project.score, { met: 2, notMet: 0, notServed: 1 });
  const proof = await proofOf(projectId);
  assert.equal(proof?.commit, found.project.releasedCommit);
  assert.deepEqual(
    proof?.gates.map(({ gate, verdict }) => [gate, verdict]),
    [['security', 'pass']],
  );
  assert.deepEqual(
    proof?.entries.map(({ requirement, verdict, source }) => [requirement, verdict, source]),
    [
      ['R1', 'met', '"A list of books."'],
      ['R2', 'met', '"Readers can search it."'],
      ['R3', 'not-served', '"It also predicts the weather."'],
    ],
  );
  const { checkout } = workplace.directories.product(projectId);
  await access(join(checkout, 'server/app.ts'));
  const commits = await workplace.repositories.listCommits(projectId);
  assert.equal(commits?.[0]?.subject, 'Release Book List');
  assert.deepEqual(
    new Set(commits?.map((commit) => commit.author)),
    new Set([
      'DevOps Engineer',
      'Documentation Specialist',
      'UI/UX Designer',
      'Database Engineer',
      'QA Specialist',
      'Developer',
    ]),
  );

  const events = await readLog(runId);
  assert.deepEqual(
    events
      .filter((event) => event.kind.startsWith('stage-') || event.kind.startsWith('run-'))
      .map((event) => `${event.kind} ${event.stage ?? ''}`.trim()),
    [
      'run-start',
      ...['read', 'design', 'compile', 'verify', 'gate', 'release'].flatMap((stage) => [
        `stage-start ${stage}`,
        `stage-finish ${stage}`,
      ]),
      'run-finish',
    ],
  );
  assert.equal(
    events.at(-1)?.sentence,
    'Book List is ready: 2 requirements seen working in a browser; 1 not built, with the reasons in the proof.',
  );
  const speakers = new Set(events.filter((event) => event.kind === 'role-note').map((event) => event.role));
  assert.equal(speakers.size, 11);
  await assert.rejects(access(workplace.directories.run(runId).workspace));
});

test('gives up what does not work, says so, and proves the rest', async () => {
  const { runId, projectId } = await queueRun();
  const failing = testVerifier((blueprint) => (blueprint.requirements[1]?.scenarios.length ? ['search-books'] : []));
  await teamWith({ verifier: failing }).run(runId, never);
  const proof = await proofOf(projectId);
  assert.deepEqual(
    proof?.entries.map((entry) => entry.verdict),
    ['met', 'not-served', 'not-served'],
  );
  assert.equal(proof?.entries[1]?.reason, 'It did not work. It would need: more work.');
  const events = await readLog(runId);
  assert.equal(events.filter((event) => event.kind === 'repair-start').length, 1);
  assert.equal(events.filter((event) => event.kind === 'stage-start' && event.stage === 'verify').length, 2);
  assert.match((await workplace.repositories.readFile(projectId, 'server/app.ts'))?.content ?? '', /serves R1$/m);
});

test('gives up nothing for a scenario that passes at the second look', async () => {
  const { runId, projectId } = await queueRun();
  let looks = 0;
  await teamWith({ verifier: testVerifier(() => ((looks += 1) === 1 ? ['search-books'] : [])) }).run(runId, never);
  assert.deepEqual((await storage.projects.find(actor, projectId))?.project.score, { met: 2, notMet: 0, notServed: 1 });
  const events = await readLog(runId);
  assert.equal(events.filter((event) => event.kind === 'repair-start').length, 0);
  assert.deepEqual(
    events.filter((event) => event.data['scenario'] === 'search-books').map((event) => event.data['passed']),
    [false, true],
  );
});

test('releases what runs and states as not met what cannot be given up', async () => {
  const { runId, projectId } = await queueRun();
  const stubborn: Brain = { ...testBrain, simplify: async () => null };
  await teamWith({ brain: stubborn, verifier: testVerifier(() => ['search-books']) }).run(runId, never);
  const proof = await proofOf(projectId);
  assert.equal(proof?.entries[1]?.verdict, 'not-met');
  assert.equal(proof?.entries[1]?.reason, 'Expected "Books" and saw nothing.');
  assert.equal((await storage.runs.find(runId))?.status, 'finished');
});

test('never hands over a product that does not build', async () => {
  const { runId, projectId } = await queueRun();
  await teamWith({ verifier: testVerifier(() => ['build']) }).run(runId, never);
  const run = await storage.runs.find(runId);
  assert.equal(run?.status, 'failed');
  assert.equal(run.failure?.message, 'The product did not pass its build check: build failed.');
  assert.deepEqual(await workplace.repositories.listFiles(projectId), []);
  assert.equal((await storage.projects.find(actor, projectId))?.project.releasedCommit, null);
  assert.equal((await readLog(runId)).at(-1)?.kind, 'run-fail');
});

test('releases nothing that misses a gate, and says which with its figure', async () => {
  const { runId, projectId } = await queueRun();
  await teamWith({ gateKeeper: testGateKeeper(true) }).run(runId, never);
  const run = await storage.runs.find(runId);
  assert.equal(run?.status, 'failed');
  assert.match(run.failure?.message ?? '', /missed the gate security \(missing headers: 2 \(at most 0\)\)/);
  assert.deepEqual(await workplace.repositories.listFiles(projectId), []);
  const told = (await readLog(runId)).find(({ kind }) => kind === 'gate-finish');
  assert.deepEqual(
    [told?.role, told?.data['verdict'], told?.data['missing headers']],
    ['Security Engineer', 'fail', 2],
  );
});

test('tries a stage again after a fault around it, and fails with its reason when it stays', async () => {
  const { runId } = await queueRun();
  let calls = 0;
  const offline = new AppError('dependencies-unavailable', 'The registry cannot be reached.', {
    fix: 'Connect to a network.',
  });
  const team = (failures: number) =>
    teamWith({
      dependencySets: {
        prepare: async () => {
          calls += 1;
          if (calls <= failures) throw offline;
          return directory;
        },
      },
    });
  await team(2).run(runId, never);
  assert.equal((await storage.runs.find(runId))?.status, 'finished');
  assert.equal((await readLog(runId)).filter((event) => event.kind === 'stage-retry').length, 2);

  const other = await queueRun();
  calls = 0;
  await team(99).run(other.runId, never);
  const run = await storage.runs.find(other.runId);
  assert.equal(calls, 3);
  assert.deepEqual(run?.failure, {
    code: 'dependencies-unavailable',
    message: 'The registry cannot be reached.',
    fix: 'Connect to a network.',
  });
});

test('goes on from the last finished stage wherever it was stopped, and tells everything once', async () => {
  const reference = await queueRun();
  await teamWith().run(reference.runId, never);
  const expected = (await readLog(reference.runId))
    .map((event) => `${event.kind} ${event.stage} ${event.role}`)
    .toSorted();

  for (let crashAt = 1; crashAt <= 30; crashAt += 1) {
    const { runId, projectId } = await queueRun();
    let writes = 0;
    const designs: number[] = [];
    /** Everything after the given write fails, as if the process had been killed between two transactions. */
    const dying = {
      ...storage,
      runs: {
        ...storage.runs,
        advance: async (input: Parameters<typeof storage.runs.advance>[0]) => {
          if ((writes += 1) > crashAt) throw new AppError('database-unreachable', 'killed', { fix: '' });
          return storage.runs.advance(input);
        },
        report: async (...input: Parameters<typeof storage.runs.report>) => {
          if ((writes += 1) > crashAt) throw new AppError('database-unreachable', 'killed', { fix: '' });
          return storage.runs.report(...input);
        },
      },
    };
    const counting: Brain = {
      ...testBrain,
      design: async () => {
        designs.push(1);
        return testBlueprint;
      },
    };
    const crashed = await teamWith({ storage: dying, brain: counting })
      .run(runId, never)
      .then(
        () => false,
        () => true,
      );
    if (crashed) assert.equal(await teamWith({ brain: counting }).run(runId, never), 'ended');
    const events = await readLog(runId);
    assert.deepEqual(
      events
        .filter((event) => event.kind !== 'run-resume')
        .map((event) => `${event.kind} ${event.stage} ${event.role}`)
        .toSorted(),
      expected,
      `stopped after write ${crashAt}`,
    );
    assert.ok(designs.length <= 2);
    assert.equal((await workplace.repositories.listCommits(projectId))?.length, 8);
    if (!crashed) {
      assert.ok(crashAt > 6);
      return;
    }
  }
  assert.fail('the run never got through');
});

test('stops at once when it is cancelled, and nothing follows the cancellation', async () => {
  const { runId } = await queueRun();
  const { promise: isVerifying, resolve: verifying } = Promise.withResolvers<void>();
  const team = teamWith({
    verifier: {
      verify: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error)); // an AbortSignal's reason is ours
          verifying();
        }),
    },
  });
  const running = team.run(runId, never);
  await isVerifying;
  await storage.runs.advance({
    runId,
    worker: null,
    at: new Date(),
    standing: { status: 'cancelled', stage: 'verify', state: { is: 'cancelled', step: 'verify' }, failure: null },
    artifacts: [],
    events: [
      {
        key: 'run-end',
        kind: 'run-cancel',
        stage: 'verify',
        role: null,
        sentence: 'Cancelled.',
        detail: null,
        data: {},
      },
    ],
    project: {},
  });
  team.interrupt(runId);
  assert.equal(await running, 'released');
  assert.equal((await readLog(runId)).at(-1)?.kind, 'run-cancel');
});

test('leaves a run as it is when the server stops, so that the next start goes on', async () => {
  const { runId } = await queueRun();
  const stopping = new AbortController();
  const team = teamWith({
    compile: async () => {
      stopping.abort();
      throw new Error('interrupted');
    },
  });
  assert.equal(await team.run(runId, stopping.signal), 'stopped');
  assert.equal((await storage.runs.find(runId))?.status, 'running');
  assert.equal(await teamWith().run(runId, never), 'ended');
  assert.equal((await readLog(runId)).filter((event) => event.kind === 'run-resume').length, 1);
});

test('a worker that was taken over writes nothing any more', async () => {
  const { runId } = await queueRun();
  const slow = Promise.withResolvers<void>();
  const first = teamWith({
    compile: async () => {
      await slow.promise;
      return new Map([['server/wrong.ts', '']]);
    },
  }).run(runId, never);
  while ((await storage.runs.find(runId))?.stage !== 'compile') await quickClock.pause(1, never);
  assert.equal(await teamWith().run(runId, never), 'ended');
  slow.resolve();
  assert.equal(await first, 'released');
  assert.equal((await readLog(runId)).at(-1)?.kind, 'run-finish');
});

test('has nothing to do for a run that is over or unknown', async () => {
  const { runId } = await queueRun();
  await teamWith().run(runId, never);
  assert.equal(await teamWith().run(runId, never), 'not-open');
  assert.equal(await teamWith().run(randomUUID(), never), 'not-open');
});

const queued: string[] = [];
const queue = { enqueue: async (runId: string) => void queued.push(runId), wake: () => {} };
const inquiries = createInquiries({ storage, brain: testBrain, queue, bus: createEventBus(), clock: quickClock });

test('waits at its questions without a worker, takes the answer over into the product, and asks nothing twice', async () => {
  const { runId, projectId } = await queueRun('ask');
  assert.equal(await teamWith().run(runId, never), 'asking');
  // Whoever takes the job again, after a restart for one, finds nothing to do and changes nothing.
  assert.equal(await teamWith().run(runId, never), 'not-open');
  assert.equal((await storage.projects.find(actor, projectId))?.run.status, 'asking');
  assert.ok(!(await storage.runs.listOpen()).some(({ id }) => id === runId));
  const asked = await inquiries.describe(actor, projectId);
  assert.equal(asked?.asking?.of, 'questions');
  assert.deepEqual(
    asked.asking.questions.map(({ id }) => id),
    ['name'],
  );

  const wrong = await inquiries.answer(actor, runId, [{ question: 'colour', answer: 'Red' }]);
  assert.equal(wrong?.ok === false && wrong.refusal.message, 'There is no question "colour".');
  assert.equal((await inquiries.approve(actor, runId))?.ok, false);
  const twofold = [
    { question: 'name', answer: 'Stack' },
    { question: 'name', answer: 'Shelf' },
  ];
  const outcome = await inquiries.answer(actor, runId, twofold);
  assert.equal(outcome?.ok === true && outcome.value.status, 'running');
  assert.deepEqual(queued.splice(0), [runId]);
  const twice = await inquiries.answer(actor, runId, [{ question: 'name', answer: 'Shelf' }]);
  assert.equal(twice?.ok === false && twice.refusal.code, 'conflict');

  assert.equal(await teamWith().run(runId, never), 'ended');
  const proof = await proofOf(projectId);
  const added = proof?.entries.at(-1);
  assert.deepEqual([added?.text, added?.source], ['It is called Shelf.', 'answer to "What is it called?"']);
  const kinds = (await readLog(runId)).map(({ kind }) => kind);
  assert.equal(kinds.filter((kind) => kind === 'run-ask').length, 1);
  assert.equal(kinds.filter((kind) => kind === 'run-answer').length, 1);
  assert.equal((await inquiries.describe(actor, projectId))?.questions[0]?.answer, 'Shelf');
});

test('takes the default aloud where nobody wants to be asked', async () => {
  const { runId } = await queueRun();
  await teamWith().run(runId, never);
  const said = (await readLog(runId)).find(({ data }) => data['defaults'] === 1);
  assert.match(said?.sentence ?? '', /^I decided 1 open question for you, the first: What is it called\? Book List\./);
});

test('waits for each approval, works a comment in and asks again, and releases nothing that was sent back', async () => {
  const { runId, projectId } = await queueRun('review');
  const of = async () => (await inquiries.describe(actor, projectId))?.asking?.of;
  await teamWith().run(runId, never);
  await inquiries.answer(actor, runId, []);
  // Nothing was answered otherwise, so that the next is asked at once.
  assert.equal(await of(), 'requirements');
  const unread = await inquiries.sendBack(actor, runId, 'make it nicer');
  assert.equal(unread?.ok === false && unread.refusal.code, 'concept-unclear');
  await inquiries.sendBack(actor, runId, 'name it Stack');
  assert.equal(await teamWith().run(runId, never), 'asking');
  assert.equal(await of(), 'requirements');
  assert.match((await inquiries.describe(actor, projectId))?.asking?.shown ?? '', /It is called Stack\./);
  await inquiries.approve(actor, runId);
  assert.equal(await of(), 'blueprint');
  await inquiries.approve(actor, runId);
  assert.equal(await teamWith().run(runId, never), 'asking');
  assert.equal(await of(), 'release');
  assert.match((await inquiries.describe(actor, projectId))?.asking?.shown ?? '', /1 of 1 scenarios seen working/);
  assert.equal((await storage.projects.find(actor, projectId))?.project.releasedCommit, null);
  await inquiries.sendBack(actor, runId, 'I want it otherwise.');
  const run = await storage.runs.find(runId);
  assert.deepEqual([run?.status, run?.failure?.code], ['failed', 'declined']);
  assert.equal((await readLog(runId)).at(-1)?.kind, 'run-fail');

  // A retry builds what was answered and revised, without asking for it again.
  const projects = createProjects({
    storage,
    brain: testBrain,
    queue,
    team: { interrupt: () => {} },
    bus: createEventBus(),
    clock: quickClock,
    directories: workplace.directories,
  });
  const retried = await projects.retryRun(actor, runId);
  assert.ok(retried?.ok);
  assert.equal(await teamWith().run(retried.value.id, never), 'asking');
  assert.equal(await of(), 'release');
  await inquiries.approve(actor, retried.value.id);
  assert.equal(await teamWith().run(retried.value.id, never), 'ended');
  assert.ok((await proofOf(projectId))?.entries.some(({ text }) => text === 'It is called Stack.'));
});

test('a wish that is had on two products is kept in mind for the third, counted, and dropped when it is had otherwise', async () => {
  const preferences = createPreferences({ storage, example: () => testBlueprint, clock: quickClock });
  const build = async () => {
    const { runId, projectId } = await queueRun();
    await teamWith({ preferences }).run(runId, never);
    return { runId, projectId };
  };
  const [first, second] = [await build(), await build()];
  assert.equal(await preferences.learn(actor, first.projectId, 'make it dark'), null);
  assert.equal(await preferences.learn(actor, first.projectId, 'Make it dark!'), null, 'twice on one product is once');
  const given = await preferences.giveFeedback(actor, second.runId, {
    target: 'product',
    verdict: 'down',
    comment: 'Use a dark theme',
  });
  assert.match(given?.learned ?? '', /^You asked for this on 2 products/);
  assert.equal((await preferences.listFeedback(actor, second.projectId))?.[0]?.comment, 'Use a dark theme');

  const third = await build();
  const told = (await readLog(third.runId)).find(({ data }) => data['preferences'] === 1);
  assert.match(told?.sentence ?? '', /^The concept leaves it open, so I kept to 1 preference of yours/);
  const [kept] = (await preferences.list(actor)).preferences;
  assert.deepEqual([kept?.source, kept?.applied, kept?.overridden, kept?.evidence.length], ['repeated', 1, 0, 3]);
  const entry = (await proofOf(third.projectId))?.entries.at(-1);
  assert.match(entry?.source ?? '', /^assumed: your preference/);

  await preferences.learn(actor, third.projectId, 'Make it light');
  const fourth = await build();
  assert.match(
    (await preferences.learn(actor, fourth.projectId, 'Make it light')) ?? '',
    /^You asked for this on 2 products|no longer kept in mind/,
  );
  const all = (await preferences.list(actor)).preferences;
  assert.deepEqual(
    all.map(({ text, isOn, overridden }) => [text.toLowerCase(), isOn, overridden]),
    [
      ['use a dark theme', false, 2],
      ['make it light', true, 0],
    ],
  );
  assert.match(all[0]?.remark ?? '', /Switched off|Replaced/);
});

test('preferences are added, switched, shared, forgotten and brought back, and nonsense is refused', async () => {
  const preferences = createPreferences({ storage, example: () => testBlueprint, clock: quickClock });
  const refused = await preferences.add(actor, { text: 'be nice', scope: 'person' });
  assert.equal(refused.ok === false && refused.refusal.code, 'concept-unclear');
  const added = await preferences.add(actor, { text: 'Ask me first', scope: 'person' });
  assert.ok(added.ok);
  assert.equal((await preferences.list(actor)).mode, 'ask');
  await preferences.change(actor, added.value.id, { isOn: false });
  assert.equal((await preferences.list(actor)).mode, 'autopilot');
  await preferences.change(actor, added.value.id, { isOn: true, scope: 'organisation' });
  const other = { ...actor, personId: randomUUID() };
  assert.equal((await preferences.list(other)).mode, 'ask', 'what holds for everybody holds for others');
  await preferences.change(actor, added.value.id, { isRemoved: true });
  assert.equal((await preferences.list(actor)).mode, 'autopilot');
  await preferences.change(actor, added.value.id, { isRemoved: false });
  assert.equal((await preferences.list(actor)).mode, 'ask');
  assert.equal(await preferences.change(actor, randomUUID(), { isOn: false }), null);
  await preferences.change(actor, added.value.id, { isRemoved: true });
});
