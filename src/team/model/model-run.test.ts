import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { startAnthropic } from '../../../test/model-servers/anthropic.ts';
import { startOllama } from '../../../test/model-servers/ollama.ts';
import { startOpenAI } from '../../../test/model-servers/openai.ts';
import type { Act } from '../../../test/model-servers/script.ts';
import { createCallModel } from '../../models/call-model.ts';
import { createGateway } from '../../models/gateway.ts';
import type { Limits } from '../../models/limits.ts';
import { openProviders } from '../../models/providers/open-providers.ts';
import { createRedaction } from '../../models/redact.ts';
import { openTestStorage } from '../../storage/fixtures/open-test-storage.ts';
import type { Brain } from '../brain.ts';
import { createTeam } from '../create-team.ts';
import { createEventBus } from '../event-bus.ts';
import { testConcept, testVerifier, testWorkplace } from '../fixtures/test-product.ts';
import type { Verifier } from '../stages/verify.ts';
import { releasesIn } from '../team-artifacts.ts';
import { initialState } from '../transition.ts';
import { readRecipes, recipeConcept, rules } from './fixtures/recipe-box.ts';
import { createDeveloper } from './create-developer.ts';
import { createModelBrain } from './model-brain.ts';
import { createStoredJournal } from './model-storage.ts';
import { replayRun } from './replay-run.ts';

const { storage, directory, close } = await openTestStorage();
after(close);
const actor = await storage.organisations.ensureLocal();
const journal = createStoredJournal(storage.exchanges);
const redact = createRedaction([]);
const plenty = { tokens: 1e6, usd: 10, seconds: 60, attempts: 100 };
const limits: Limits = { task: plenty, run: plenty, organisation: plenty };
const starts = {
  openai: startOpenAI,
  anthropic: startAnthropic,
  ollama: (acts: readonly Act[]) => startOllama(['test'], acts),
} as const;

async function withModel(context: TestContext, provider: keyof typeof starts, acts: readonly Act[]): Promise<Brain> {
  const server = await starts[provider](acts);
  context.after(() => server.close());
  const gateway = createGateway({
    call: createCallModel({
      findModel: openProviders({ [provider]: { url: `${server.address}/v1`, key: 'k' } }),
      silenceMilliseconds: 20_000,
    }),
    modelsOf: () => [`${provider}/test`],
    limits,
    prices: {},
    journal,
    redact,
    clock: { now: () => new Date(), pause: async () => {} },
  });
  const ownerOf = async (runId: string) => ({
    organisationId: (await storage.runs.find(runId))?.organisationId ?? '',
    capUsd: await storage.runs.modelCap(runId),
  });
  return createModelBrain({ rules, gateway, ownerOf });
}

async function runWith(brain: Brain) {
  const runId = randomUUID();
  await storage.projects.create({
    actor,
    project: { id: randomUUID(), concept: recipeConcept, name: 'Recipes' },
    run: { id: runId, state: initialState },
    at: new Date(),
    enqueue: async () => {},
  });
  const workplace = testWorkplace(directory);
  const team = createTeam({ ...workplace, storage, brain, verifier: testVerifier(), bus: createEventBus() });
  assert.equal(await team.run(runId, new AbortController().signal), 'ended');
  const events = await storage.events.readAfter(runId, 0, 1000);
  return { runId, events };
}

const ofRules = (await runWith(rules)).events;

for (const provider of ['openai', 'anthropic', 'ollama'] as const) {
  test(`${provider}: a run tells what a run of the rules tells, and what the model did`, async (context) => {
    const tagline = 'Recipes for everybody in our street.';
    const edits = JSON.stringify({ edits: [{ do: 'set', path: 'tagline', value: tagline }] });
    const { runId, events } = await runWith(await withModel(context, provider, [{ do: 'say', text: edits }]));
    const ofModel = events.filter((event) => event.data['model'] !== undefined);
    assert.deepEqual(
      events.filter((event) => !ofModel.includes(event)).map(({ kind, stage, role }) => [kind, stage, role]),
      ofRules.map(({ kind, stage, role }) => [kind, stage, role]),
    );
    assert.deepEqual(
      ofModel.map(({ kind, stage, role }) => [kind, stage, role]),
      [
        ['role-note', 'design', 'System Architect'],
        ['role-note', 'design', 'System Architect'],
      ],
    );
    const storedRun = await storage.runs.find(runId);
    assert.equal(storedRun?.status, 'finished');
    assert.equal((await storage.projects.find(actor, storedRun.projectId))?.project.tagline, tagline);
    const report = await replayRun(
      { storage, journal, rules, redact, limits, prices: {} },
      { runId, concept: recipeConcept, capUsd: null },
    );
    assert.deepEqual([report?.exchanges.length, report?.unused, report?.unknown, report?.differences], [1, 0, 0, []]);
  });
}

test('a run whose model fails ends as a run of the rules does', async (context) => {
  const brain = await withModel(context, 'openai', [{ do: 'fail', status: 401 }]);
  const { runId, events } = await runWith(brain);
  assert.equal((await storage.runs.find(runId))?.status, 'finished');
  assert.equal(events.at(-1)?.sentence, ofRules.at(-1)?.sentence);
  assert.equal(
    events.find((event) => event.data['taken'] === false)?.sentence,
    'The model did not help, so the draft of the rules stands: The model server refused the key (401).',
  );
  const design = (await storage.artifacts.find(runId, 'design', 'round-0')) as { blueprint: unknown }; // as stored
  assert.deepEqual(design.blueprint, (await readRecipes()).draft);
});

/** Holds what has a file for it; whatever is written to `server/breaks.ts` keeps the search from working. */
const weatherVerifier: Verifier = {
  async verify(request) {
    const has = (path: string) => existsSync(join(request.workspace, path));
    const failing = [
      ...(has('server/weather.ts') ? [] : ['developed-r3-1']),
      ...(has('server/breaks.ts') ? ['search-books'] : []),
    ];
    return testVerifier(() => failing).verify(request);
  },
};
const weather = JSON.stringify({
  scenarios: [
    {
      id: 'x',
      title: 'The weather is shown',
      given: { step: 'open', path: '/' },
      when: [],
      then: [{ step: 'see-text', text: 'Sunny' }],
    },
  ],
});
const use = (tool: string, input: unknown): Act => ({ do: 'use', tool, input });
const writes = (path: string) => use('write', { path, content: 'export const weather = "Sunny";\n' });

async function developWith(context: TestContext, acts: readonly Act[]) {
  const server = await startOpenAI(acts);
  context.after(() => server.close());
  const gateway = createGateway({
    call: createCallModel({
      findModel: openProviders({ openai: { url: `${server.address}/v1`, key: 'k' } }),
      silenceMilliseconds: 20_000,
    }),
    modelsOf: () => ['openai/test'],
    limits,
    prices: {},
    journal,
    redact,
    clock: { now: () => new Date(), pause: async () => {} },
  });
  const ownerOf = async () => ({ organisationId: actor.organisationId, capUsd: null });
  const runId = randomUUID();
  const projectId = randomUUID();
  await storage.projects.create({
    actor,
    project: { id: projectId, concept: testConcept, name: 'Books' },
    run: { id: runId, state: initialState },
    at: new Date(),
    enqueue: async () => {},
  });
  const workplace = testWorkplace(directory);
  const team = createTeam({
    ...workplace,
    storage,
    verifier: weatherVerifier,
    developer: createDeveloper({ gateway, ownerOf }),
    bus: createEventBus(),
  });
  assert.equal(await team.run(runId, new AbortController().signal), 'ended');
  const { proof } = releasesIn(await storage.artifacts.listOfProject(projectId, 'release'))[0] ?? {};
  const note = (await storage.events.readAfter(runId, 0, 1000)).find(
    ({ data, kind }) => kind === 'role-note' && data['taken'] !== undefined,
  );
  const { checkout } = workplace.directories.product(projectId);
  return { proof, note, projectId, checkout, repositories: workplace.repositories, server };
}

test('the Developer serves what no feature serves, and is believed only by what a browser saw', async (context) => {
  const { proof, note, projectId, checkout, repositories, server } = await developWith(context, [
    { do: 'say', text: weather },
    use('search', { text: 'serves' }),
    writes('server/weather.ts'),
    use('check', {}),
  ]);
  assert.deepEqual(
    proof?.entries.map(({ verdict }) => verdict),
    ['met', 'met', 'met'],
  );
  assert.match(
    note?.sentence ?? '',
    /^I wrote by hand what no feature serves: R3.+ everything else still works \(server\/weather\.ts\)\. It took 3 calls/,
  );
  assert.match(await readFile(join(checkout, 'server/weather.ts'), 'utf8'), /Sunny/);
  const commits = await repositories.listCommits(projectId);
  assert.ok(
    commits?.some(({ author, subject }) => author === 'Developer' && subject === 'Serve what the compiler cannot'),
  );
  // What it is given is the requirement, its scenarios and what was seen; files it has to look at.
  const asked = JSON.stringify(server.received[1]?.body);
  assert.ok(asked.includes('It predicts the weather') && !asked.includes('// serves'));
});

test('work that breaks what worked is not taken, and the product is as the rules made it', async (context) => {
  const { proof, note, checkout } = await developWith(context, [
    { do: 'say', text: weather },
    writes('server/weather.ts'),
    writes('server/breaks.ts'),
    use('check', {}),
  ]);
  assert.deepEqual(
    proof?.entries.map(({ verdict }) => verdict),
    ['met', 'met', 'not-served'],
  );
  assert.match(note?.sentence ?? '', /broke something that worked, so it is not taken/);
  assert.ok(!existsSync(join(checkout, 'server/weather.ts')));
});

test('scenarios that fit no vocabulary, or a model that fails, leave the product as it is and say so', async (context) => {
  const wrong: Act = {
    do: 'say',
    text: '{"scenarios":[{"id":"x","title":"x","given":{"step":"run","code":"alert(1)"},"when":[],"then":[]}]}',
  };
  for (const acts of [
    [wrong, wrong],
    [{ do: 'fail', status: 401 } as const],
    [{ do: 'say', text: '{"scenarios":[]}' } as const],
  ]) {
    const { proof, note } = await developWith(context, acts);
    assert.equal(proof?.entries[2]?.verdict, 'not-served');
    assert.match(note?.sentence ?? '', /^I could not bring about R3/);
  }
});
