import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
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
import { testVerifier, testWorkplace } from '../fixtures/test-product.ts';
import { initialState } from '../transition.ts';
import { readRecipes, recipeConcept, rules } from './fixtures/recipe-box.ts';
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
