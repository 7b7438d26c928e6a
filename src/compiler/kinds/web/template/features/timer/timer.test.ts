// The clock, and sessions over HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { clockText, elapsed, pause, start, stopped } from './clock.ts';
import type { TimedSession } from './table.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

test('a clock goes on where it was paused', () => {
  const paused = pause(start(stopped, 1_000), 4_000);
  assert.equal(elapsed(paused, 9_000), 3_000);
  assert.equal(elapsed(start(paused, 10_000), 12_500), 5_500);
});

test('times are written as on a clock', () => {
  assert.deepEqual(
    [clockText(65_900, 'up'), clockText(65_100, 'down'), clockText(3_725_000, 'up')],
    ['1:05', '1:06', '1:02:05'],
  );
});

test('a session is kept for the person who timed it', async () => {
  const session = { mode: 'stopwatch', label: 'Tea', seconds: 180 };
  assert.equal((await server.request('POST', '/api/timer/sessions', session)).status, 201);
  const { body } = await server.request<TimedSession[]>('GET', '/api/timer/sessions');
  assert.deepEqual([body[0]?.label, body[0]?.seconds], ['Tea', 180]);
  assert.equal((await server.request('POST', '/api/timer/sessions', { ...session, seconds: 0 })).status, 422);
  server.signOut();
  assert.equal((await server.request('GET', '/api/timer/sessions')).status, 401);
});
