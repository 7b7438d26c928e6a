import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { tmpdir } from 'node:os';
import { serve } from '@hono/node-server';
import type { RunEvent } from '../contract/event.ts';
import type { StoredProject } from './dependencies.ts';
import { createApi } from './create-api.ts';
import { createMemoryDependencies } from './create-memory-dependencies.ts';
import { streamEvents } from './stream.ts';

const at = '2026-01-01T00:00:00.000Z';

function event(sequence: number, kind: RunEvent['kind'] = 'role-note'): RunEvent {
  const sentence = `Sentence ${sequence}, with\na line break`;
  return { runId: 'r1', sequence, at, kind, stage: 'read', role: 'Product Manager', sentence, detail: null, data: {} };
}

function runningProject(): StoredProject {
  const run = {
    id: 'r1',
    projectId: 'p1',
    status: 'running' as const,
    stage: 'read' as const,
    failure: null,
    startedAt: at,
    finishedAt: null,
    createdAt: at,
  };
  const rest = { tagline: null, proof: null, proofRunId: null, directory: null, hasProduct: false, score: null };
  return { id: 'p1', name: 'Reading list', concept: 'A reading list', createdAt: at, run, ...rest };
}

/** A listening server over memory, closed after the test. */
async function listen(context: TestContext, events: RunEvent[]) {
  const memory = createMemoryDependencies({ webRoot: tmpdir(), projects: [runningProject()], events });
  const server = serve({ fetch: createApi(memory.dependencies).fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  context.after(() => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  // The cast: a TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;
  return { memory, url: `http://127.0.0.1:${port}/api/runs/r1/events` };
}

async function* eventsOf(response: Response): AsyncGenerator<{ id: number; event: RunEvent }> {
  assert.ok(response.body);
  let rest = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const found = /^id: (\d+)\ndata: (.*)$/.exec(block);
      if (found) yield { id: Number(found[1]), event: JSON.parse(found[2] ?? '') };
    }
  }
}

test('sends what is stored, then what happens, and ends after the last event of the run', async (context) => {
  const { memory, url } = await listen(context, [event(1), event(2)]);
  const response = await fetch(url);
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
  const seen: number[] = [];
  for await (const { id, event: received } of eventsOf(response)) {
    seen.push(id);
    assert.equal(received.sentence, event(id).sentence);
    if (id === 2) memory.append(event(3), event(4));
    if (id === 4) {
      memory.append(event(5, 'run-finish'));
      memory.setRun('r1', { status: 'finished' });
    }
  }
  assert.deepEqual(seen, [1, 2, 3, 4, 5]);
});

test('goes on after Last-Event-ID when a reader reconnects, without doubling or losing an event', async (context) => {
  const { memory, url } = await listen(context, [event(1), event(2)]);
  const seen: number[] = [];
  const left = new AbortController();
  for await (const { id } of eventsOf(await fetch(url, { signal: left.signal }))) {
    seen.push(id);
    if (id === 2) break;
  }
  left.abort();
  memory.append(event(3), event(4, 'run-finish'));
  memory.setRun('r1', { status: 'finished' });
  const again = await fetch(`${url}?after=0`, { headers: { 'Last-Event-ID': '2' } });
  for await (const { id } of eventsOf(again)) seen.push(id);
  assert.deepEqual(seen, [1, 2, 3, 4]);
});

test('honours ?after=', async (context) => {
  const { memory, url } = await listen(context, [event(1), event(2), event(3)]);
  memory.setRun('r1', { status: 'failed' });
  const ids: number[] = [];
  for await (const { id } of eventsOf(await fetch(`${url}?after=2`))) ids.push(id);
  assert.deepEqual(ids, [3]);
});

test('stops listening to the run when the reader disconnects', { timeout: 10_000 }, async (context) => {
  const { memory, url } = await listen(context, [event(1)]);
  const left = new AbortController();
  const response = await fetch(url, { signal: left.signal });
  await eventsOf(response).next();
  assert.equal(memory.readers(), 1);
  left.abort();
  while (memory.readers() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(memory.readers(), 0);
});

test('ends at once for a run that is over and has nothing new', async (context) => {
  const { memory, url } = await listen(context, [event(1)]);
  memory.setRun('r1', { status: 'cancelled' });
  const rest = [];
  for await (const received of eventsOf(await fetch(`${url}?after=1`))) rest.push(received);
  assert.deepEqual(rest, []);
});

test('loses no event that arrives between reading and waiting', async () => {
  const memory = createMemoryDependencies({ webRoot: tmpdir(), projects: [runningProject()] });
  const { events, log } = memory.dependencies;
  let reads = 0;
  const racing = {
    ...events,
    async read(request: { runId: string; after: number }) {
      const page = await events.read(request);
      // Happens after the page was read and before the reader waits.
      if (++reads === 1) memory.append(event(1));
      return page;
    },
  };
  const stream = streamEvents({ events: racing, runId: 'r1', after: 0, signal: new AbortController().signal, log });
  for await (const { id } of eventsOf(new Response(stream))) {
    assert.equal(id, 1);
    memory.setRun('r1', { status: 'finished' });
  }
  assert.equal(memory.readers(), 0);
});

test('sends a comment as heartbeat while nothing happens', async () => {
  const { dependencies } = createMemoryDependencies({ webRoot: tmpdir(), projects: [runningProject()] });
  const { events, log } = dependencies;
  const stream = streamEvents({
    events,
    runId: 'r1',
    after: 0,
    signal: new AbortController().signal,
    log,
    heartbeat: 1,
  });
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stream) {
    text += decoder.decode(chunk);
    if (text.endsWith(': still here\n\n')) break;
  }
  assert.match(text, /\n\n: still here\n\n$/);
});

test('refuses a sequence that is not a number, and an unknown run', async (context) => {
  const { url } = await listen(context, []);
  const wrong = await fetch(`${url}?after=first`);
  assert.equal(wrong.status, 400);
  assert.match(await wrong.text(), /not the sequence of an event/);
  const unknown = await fetch(url.replace('r1', 'r9'));
  assert.equal(unknown.status, 404);
  await unknown.body?.cancel();
});
