/**
 * `bench tokens`: tokens of what a model is really asked about the 25 development concepts, one question and a usual answer each, by the
 * estimate that limits go by (three characters a token); and what the engine adds to a call, in milliseconds: the time around the HTTP
 * exchange with a local server that answers at once, with the record in a real database.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createCallModel } from '../../src/models/call-model.ts';
import { estimateInputTokens } from '../../src/models/estimate-tokens.ts';
import { createGateway } from '../../src/models/gateway.ts';
import { openProviders } from '../../src/models/providers/open-providers.ts';
import { createRedaction } from '../../src/models/redact.ts';
import { createLog } from '../../src/ops/log.ts';
import { designBlueprint } from '../../src/rules/design/design-blueprint.ts';
import { readConcept } from '../../src/rules/reading/read-concept.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { askForImprovement } from '../../src/team/model/improve-blueprint.ts';
import { createStoredJournal } from '../../src/team/model/model-storage.ts';
import { initialState } from '../../src/team/transition.ts';
import { startOpenAI } from '../../test/model-servers/openai.ts';
import { readConcepts } from './concepts.ts';
import { machine, peakMemoryMB, percentile } from './measure.ts';

const calls = 60;
/** Output tokens of an answer with a handful of edits. */
const usualAnswer = 900;

export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const questions = readConcepts('webgen-dev.jsonl', args).map(({ concept }) =>
    askForImprovement(concept, designBlueprint(readConcept(concept))),
  );
  const tokens = questions.map((question) => estimateInputTokens({ model: 'local/test', ...question }) + usualAnswer);
  const overhead = await measureOverhead(questions);
  return {
    n: tokens.length,
    mean: Math.round(tokens.reduce((sum, one) => sum + one, 0) / tokens.length),
    p50: percentile(tokens, 0.5),
    p95: percentile(tokens, 0.95),
    overheadMs: { n: overhead.length, p50: percentile(overhead, 0.5), p95: percentile(overhead, 0.95) },
    peakMemoryMB: peakMemoryMB(process.pid),
    machine,
  };
}

async function measureOverhead(questions: readonly ReturnType<typeof askForImprovement>[]): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'toronto-tokens-'));
  const log = createLog({ level: 'error' });
  const storage = await openStorage({
    connection: { to: 'embedded', directory: join(folder, 'database') },
    log,
  });
  const server = await startOpenAI(
    Array.from({ length: calls + 5 }, () => ({ do: 'say', text: '{"edits":[]}' }) as const),
  );
  const runId = crypto.randomUUID();
  const actor = await storage.organisations.ensureLocal();
  const project = { id: crypto.randomUUID(), concept: 'Books', name: 'Books' };
  await storage.projects.create({
    actor,
    project,
    run: { id: runId, state: initialState },
    at: new Date(),
    enqueue: async () => {},
  });
  const plenty = { tokens: 1e9, usd: 1e6, seconds: 1e6, attempts: 1e6 };
  const call = createCallModel({
    findModel: openProviders({ openai: { url: `${server.address}/v1`, key: 'k' } }),
    silenceMilliseconds: 20_000,
  });
  let exchanged = 0;
  const gateway = createGateway({
    async call(request, bounds) {
      const start = performance.now();
      const outcome = await call(request, bounds);
      exchanged = performance.now() - start;
      return outcome;
    },
    modelsOf: () => ['openai/test'],
    limits: { task: plenty, run: plenty, organisation: plenty },
    prices: {},
    journal: createStoredJournal(storage.exchanges),
    redact: createRedaction([]),
    clock: { now: () => new Date(), pause: async () => {} },
  });
  const task = gateway.openTask({
    runId,
    organisationId: actor.organisationId,
    role: 'System Architect',
    name: 'design',
    signal: new AbortController().signal,
  });
  const times: number[] = [];
  try {
    for (let index = 0; index < calls + 5; index += 1) {
      const question = questions[index % questions.length];
      if (task === null || question === undefined) continue;
      const start = performance.now();
      await task.ask(question);
      // The first ones load what the others have.
      if (index >= 5) times.push(performance.now() - start - exchanged);
    }
  } finally {
    await server.close();
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  }
  return times;
}
