import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startAnthropic } from '../../test/model-servers/anthropic.ts';
import { startOllama } from '../../test/model-servers/ollama.ts';
import { startOpenAI } from '../../test/model-servers/openai.ts';
import type { Act, ModelServer } from '../../test/model-servers/script.ts';
import { createCallModel } from './call-model.ts';
import type { ModelRequest } from './exchange.ts';
import { openProviders } from './providers/open-providers.ts';

interface Kind {
  model: string;
  start(acts: readonly Act[]): Promise<ModelServer>;
  path: string;
}
const kinds: Kind[] = [
  { model: 'openai/test-model', start: startOpenAI, path: '/v1/chat/completions' },
  { model: 'anthropic/test-model', start: startAnthropic, path: '/v1/messages' },
  { model: 'ollama/test-model', start: (acts) => startOllama(['test-model'], acts), path: '/v1/chat/completions' },
];

const key = 'test-key-that-opens-the-server';
const never = new AbortController().signal;
const question = (model: string): ModelRequest => ({
  model,
  system: 'You are brief.',
  turns: [{ from: 'team', text: 'Say hello.' }],
  tools: [],
  maximumOutputTokens: 200,
});

/** A busy machine is slow to answer; only a test about silence is impatient. */
const patience = 20_000;

async function connect(
  context: TestContext,
  { model, start }: Kind,
  acts: readonly Act[],
  silenceMilliseconds = patience,
) {
  const server = await start(acts);
  context.after(() => server.close());
  const provider = model.split('/')[0] ?? '';
  const findModel = openProviders({ [provider]: { url: `${server.address}/v1`, key } });
  return { server, call: createCallModel({ findModel, silenceMilliseconds }) };
}
const bounds = { milliseconds: patience, signal: never };

for (const kind of kinds) {
  test(`${kind.model}: streams an answer and counts what it took`, async (context) => {
    const text = 'Hello, this is an answer of more than one piece on the wire.';
    const { server, call } = await connect(context, kind, [{ do: 'say', text }]);
    assert.deepEqual(await call(question(kind.model), bounds), {
      is: 'reply',
      text,
      toolCalls: [],
      ending: 'stop',
      usage: { inputTokens: 100, cachedInputTokens: 40, outputTokens: 20 },
    });
    assert.equal(server.received[0]?.path, kind.path);
    assert.ok(JSON.stringify(server.received[0].headers).includes(key));
  });

  test(`${kind.model}: asks for a tool, is told the result and goes on`, async (context) => {
    const { server, call } = await connect(context, kind, [
      { do: 'use', tool: 'read', input: { path: 'a.ts' }, text: 'I look.' },
      { do: 'say', text: 'It is short.' },
    ]);
    const tools = [
      {
        name: 'read',
        description: 'Reads a file.',
        input: { type: 'object', properties: { path: { type: 'string' } }, required: ['path'] },
      },
    ];
    const first = await call({ ...question(kind.model), tools }, bounds);
    assert.ok(first.is === 'reply');
    assert.equal(first.ending, 'tools');
    assert.deepEqual(
      first.toolCalls.map(({ name, input }) => ({ name, input })),
      [{ name: 'read', input: { path: 'a.ts' } }],
    );
    const [asked] = first.toolCalls;
    assert.ok(asked);
    const second = await call(
      {
        ...question(kind.model),
        tools,
        turns: [
          { from: 'team', text: 'How long is a.ts?' },
          { from: 'model', text: first.text, toolCalls: first.toolCalls },
          { from: 'tools', results: [{ id: asked.id, name: 'read', output: 'export {};' }] },
        ],
      },
      bounds,
    );
    assert.equal(second.is === 'reply' && second.text, 'It is short.');
    assert.ok(JSON.stringify(server.received[1]?.body).includes('export {};'));
  });

  test(`${kind.model}: tells each failure by its kind`, async (context) => {
    const { call } = await connect(context, kind, [
      { do: 'fail', status: 401 },
      { do: 'fail', status: 429, retryAfter: 7 },
      { do: 'fail', status: 500 },
      { do: 'fail', status: 400 },
      { do: 'garble' },
      { do: 'cut', text: 'Half an' },
      { do: 'stop-short', text: 'Half an' },
      { do: 'say', text: 'Only the beg', ending: 'length' },
    ]);
    const seen: unknown[] = [];
    for (let time = 0; time < 8; time += 1) {
      const outcome = await call(question(kind.model), bounds);
      seen.push(outcome.is === 'fault' ? [outcome.kind, outcome.retryAfterMs] : outcome.ending);
      if (outcome.is === 'fault') assert.ok(!outcome.message.includes(key));
    }
    assert.deepEqual(seen, [
      ['unauthorised', null],
      ['rate-limited', 7000],
      ['server-error', null],
      ['rejected', null],
      ['malformed', null],
      ['cut-off', null],
      ['cut-off', null],
      'length',
    ]);
  });

  test(`${kind.model}: ends a call that says nothing`, async (context) => {
    const { call } = await connect(context, kind, [{ do: 'hang' }], 300);
    const outcome = await call(question(kind.model), bounds);
    assert.deepEqual(outcome.is === 'fault' && [outcome.kind, outcome.message], ['timeout', 'The model fell silent.']);
  });

  test(`${kind.model}: ends a call that drips, rambles or is no longer wanted, and its connection`, async (context) => {
    const { server, call } = await connect(context, kind, [
      { do: 'drip', piece: 'a', everyMilliseconds: 100, times: 1000 },
      { do: 'ramble', piece: 'and so on '.repeat(20), times: 5000 },
      { do: 'drip', piece: 'a', everyMilliseconds: 100, times: 1000 },
    ]);
    const kindOf = async (limits: { milliseconds: number; signal: AbortSignal }) => {
      const outcome = await call(question(kind.model), limits);
      return outcome.is === 'fault' ? `${outcome.kind}: ${outcome.message}` : outcome.is;
    };
    assert.equal(await kindOf({ milliseconds: 2000, signal: never }), 'timeout: The model took too long to answer.');
    assert.equal(await kindOf(bounds), 'too-long: The model would not stop.');
    const leaving = new AbortController();
    const last = kindOf({ ...bounds, signal: leaving.signal });
    while (server.received.length < 3) await new Promise((over) => setTimeout(over, 20));
    leaving.abort();
    assert.equal(await last, 'cancelled: The call was cancelled.');
    while (server.abandoned() < 3) await new Promise((over) => setTimeout(over, 20));
  });
}

test('says when nobody is there', async () => {
  const gone = await startOpenAI([]);
  await gone.close();
  const call = createCallModel({
    findModel: openProviders({ compatible: { url: `${gone.address}/v1`, key: null } }),
    silenceMilliseconds: patience,
  });
  const outcome = await call(question('compatible/any'), bounds);
  assert.equal(outcome.is === 'fault' && outcome.kind, 'unreachable');
  const unknown = await call(question('nobody/any'), bounds);
  assert.equal(unknown.is === 'fault' && unknown.kind, 'rejected');
});
