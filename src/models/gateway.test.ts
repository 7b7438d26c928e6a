import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallModel, FaultKind, ModelRequest, Outcome } from './exchange.ts';
import { createGateway, type GatewayDependencies, type Question } from './gateway.ts';
import { createMemoryJournal } from './journal.ts';
import type { Amounts, Limits } from './limits.ts';
import { createRedaction } from './redact.ts';
import { createReplay } from './replay-calls.ts';

const plenty: Amounts = { tokens: 1e6, usd: 100, seconds: 1000, attempts: 100 };
const usage = { inputTokens: 100, cachedInputTokens: 0, outputTokens: 50 };
const reply = (text: string): Outcome => ({ is: 'reply', text, toolCalls: [], ending: 'stop', usage });
const fault = (kind: FaultKind, retryAfterMs: number | null = null): Outcome => ({
  is: 'fault',
  kind,
  message: `It was ${kind}.`,
  retryAfterMs,
  usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 },
});
const question: Question = {
  system: 'Be brief.',
  turns: [{ from: 'team', text: 'Say hello.' }],
  tools: [],
  maximumOutputTokens: 100,
};
const task = {
  runId: 'run-1',
  organisationId: 'organisation-1',
  role: 'System Architect',
  name: 'design',
  signal: new AbortController().signal,
};

function setUp(outcomes: Outcome[], changes: Partial<GatewayDependencies> & { limits?: Limits } = {}) {
  const asked: ModelRequest[] = [];
  const pauses: number[] = [];
  let time = Date.parse('2026-11-01T00:00:00Z');
  const call: CallModel = async (request) => {
    asked.push(request);
    time += 1000;
    return outcomes.shift() ?? fault('rejected');
  };
  const journal = createMemoryJournal();
  const dependencies: GatewayDependencies = {
    call,
    modelsOf: () => ['openai/gpt-5', 'anthropic/claude-haiku-4-5'],
    limits: { task: plenty, run: plenty, organisation: plenty },
    prices: {},
    journal,
    redact: createRedaction(['hunter2-hunter2']),
    clock: {
      now: () => new Date(time),
      async pause(milliseconds) {
        pauses.push(milliseconds);
        time += milliseconds;
      },
    },
    ...changes,
  };
  const gateway = createGateway(dependencies);
  const opened = gateway.openTask(task);
  assert.ok(opened);
  return { gateway, opened, asked, pauses, journal, dependencies };
}

test('waits as long as the provider asks, tries again and records each attempt', async () => {
  const { opened, pauses, journal } = setUp([fault('rate-limited', 7000), fault('cut-off'), reply('Hello.')]);
  const answer = await opened.ask(question);
  assert.ok(answer.ok);
  assert.equal(answer.model, 'openai/gpt-5');
  assert.deepEqual(pauses, [7000, 2000]);
  const exchanges = await journal.list('run-1');
  assert.deepEqual(
    exchanges.map(({ sequence, outcome }) => [sequence, outcome.is]),
    [
      [1, 'fault'],
      [2, 'fault'],
      [3, 'reply'],
    ],
  );
  assert.equal(exchanges[2]?.cost, (100 * 1.25 + 50 * 10) / 1e6);
  assert.equal(opened.account().attempts, 3);
});

test('goes to the next model when a key is refused, and gives up in words', async () => {
  const first = setUp([fault('unauthorised'), reply('Hello.')]);
  const answer = await first.opened.ask(question);
  assert.equal(answer.ok && answer.model, 'anthropic/claude-haiku-4-5');
  const second = setUp([fault('unauthorised'), fault('unauthorised')]);
  assert.deepEqual(await second.opened.ask(question), {
    ok: false,
    because: 'failed',
    sentence: 'It was unauthorised.',
  });
  assert.equal(second.asked.length, 2);
});

test('does not wait longer than the task may take', async () => {
  const { opened, pauses } = setUp([fault('rate-limited', 3_600_000), fault('rate-limited', 3_600_000)]);
  assert.equal((await opened.ask(question)).ok, false);
  assert.deepEqual(pauses, []);
});

for (const [scope, kind, value, sentence] of [
  ['task', 'tokens', 140, 'The limit of 140 tokens for this task would not hold.'],
  ['run', 'usd', 0.0005, 'The limit of $0.00 for this run would not hold.'],
  ['organisation', 'attempts', 0, 'The limit of 0 attempts for the organisation in 30 days would not hold.'],
  ['task', 'seconds', 0, 'The limit of 0 seconds for this task would not hold.'],
] as const) {
  test(`asks nothing when the ${kind} of the ${scope} would not do`, async () => {
    const limits = { task: plenty, run: plenty, organisation: plenty, [scope]: { ...plenty, [kind]: value } };
    const { opened, asked, journal } = setUp([reply('Hello.')], { limits });
    const answer = await opened.ask({ ...question, maximumOutputTokens: 130 });
    assert.deepEqual(answer, { ok: false, because: 'limit', sentence });
    assert.deepEqual([asked.length, (await journal.list('run-1')).length], [0, 0]);
  });
}

test('calls at the same time do not break a limit together', async () => {
  const limits = { task: plenty, run: { ...plenty, attempts: 3 }, organisation: plenty };
  const { gateway, asked } = setUp(
    Array.from({ length: 9 }, () => reply('Hello.')),
    { limits },
  );
  const answers = await Promise.all(Array.from({ length: 9 }, () => gateway.openTask(task)?.ask(question)));
  assert.equal(asked.length, 3);
  assert.equal(answers.filter((answer) => answer?.ok === true).length, 3);
});

test('a model without a known price counts as the dearest, and is told how to set it', async () => {
  const { gateway } = setUp([], { modelsOf: () => ['compatible/house-model'] });
  assert.ok((gateway.quote('Developer', question)?.usd ?? 0) > 0.018);
  const tight = { task: { ...plenty, usd: 0.01 }, run: plenty, organisation: plenty };
  const { opened } = setUp([], { modelsOf: () => ['compatible/house-model'], limits: tight });
  assert.match(
    JSON.stringify(await opened.ask(question)),
    /price of compatible\/house-model is not known.*TORONTO_MODEL_PRICES/,
  );
  const local = setUp([], { modelsOf: () => ['ollama/llama'] });
  assert.equal(local.gateway.quote('Developer', question)?.usd, 0);
});

test('secrets neither leave nor stay, however they come in', async () => {
  const { opened, asked, journal } = setUp([reply('Your key is sk-ant-abcdefghijklmnop1234 and hunter2-hunter2.')]);
  const answer = await opened.ask({
    ...question,
    system: 'The password is hunter2-hunter2.',
    turns: [{ from: 'team', text: 'postgres://toronto:s3cretword@db/x and Bearer abcdefghijklmnopqrstuvwx' }],
  });
  const everything = JSON.stringify([asked, answer, await journal.list('run-1')]);
  for (const secret of ['hunter2', 'abcdefghijklmnop', 's3cretword']) assert.ok(!everything.includes(secret), secret);
  assert.ok(everything.includes('postgres://toronto:[secret]@db/x'));
});

test('plays a record again exactly, with its failures and pauses and without a network', async () => {
  const live = setUp([fault('server-error'), reply('Hello.'), reply('Hello again.')]);
  const answers = [await live.opened.ask(question), await live.opened.ask(question)];
  const recorded = await live.journal.list('run-1');
  const replay = createReplay(recorded);
  const again = setUp([], { call: replay.call, clock: replay.clock });
  assert.deepEqual([await again.opened.ask(question), await again.opened.ask(question)], answers);
  assert.deepEqual(
    (await again.journal.list('run-1')).map(({ request, outcome }) => ({ request, outcome })),
    recorded.map(({ request, outcome }) => ({ request, outcome })),
  );
  assert.deepEqual([replay.unused(), replay.unknown()], [0, 0]);
  const other = await again.opened.ask({ ...question, system: 'Be long.' });
  assert.equal(other.ok, false);
  assert.ok(replay.unknown() > 0);
});

test('goes on after a restart with what the model had already said', async () => {
  const before = setUp([fault('server-error'), reply('Hello.')]);
  await before.opened.ask(question);
  const after = setUp([reply('Anew.')], {
    journal: before.journal,
    clock: { now: () => new Date('2026-12-01T00:00:00Z'), pause: async () => {} },
  });
  const answers = [await after.opened.ask(question), await after.opened.ask(question)];
  assert.deepEqual(
    answers.map((answer) => answer.ok && answer.reply.text),
    ['Hello.', 'Anew.'],
  );
  assert.equal(after.asked.length, 1);
});

test('stops at once when the run is cancelled', async () => {
  const leaving = new AbortController();
  leaving.abort();
  const { gateway, asked } = setUp([reply('Hello.')]);
  const opened = gateway.openTask({ ...task, signal: leaving.signal });
  assert.deepEqual(await opened?.ask(question), {
    ok: false,
    because: 'cancelled',
    sentence: 'The call was cancelled.',
  });
  assert.equal(asked.length, 0);
});

test('asks nothing that could go beyond what the person allows, whatever the limits permit', async () => {
  const { gateway, asked } = setUp([reply('Hello.')]);
  const quoted = gateway.quote(task.role, question);
  assert.ok(quoted !== null && quoted.usd > 0);
  const stingy = await gateway.openTask({ ...task, capUsd: quoted.usd / 2 })?.ask(question);
  assert.equal(stingy?.ok === false && stingy.because, 'limit');
  assert.equal(asked.length, 0);
  const generous = await gateway.openTask({ ...task, capUsd: quoted.usd * 2 })?.ask(question);
  assert.equal(generous?.ok, true);
});
