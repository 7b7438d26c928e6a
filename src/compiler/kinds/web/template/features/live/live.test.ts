import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { LivePoint, LiveSeries } from './live-value.ts';
import { walk } from './walk.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

test('the past of a walk stays, and it moves by little from second to second', () => {
  const time = Date.UTC(2026, 4, 4);
  assert.equal(walk('one 1', time), walk('one 1', time));
  assert.notEqual(walk('one 1', time), walk('one 2', time));
  const moves = Array.from({ length: 200 }, (_, index) => walk('one 1', time + index * 3_000)).map(
    (value, index, all) => Math.abs(value - (all[index - 1] ?? value)),
  );
  assert.ok(Math.max(...moves) < 0.2 && moves.some((move) => move > 0));
});

test('each series has its values now, a day of steps and a past of 24 hours or 30 days', async () => {
  const { body } = await server.request<LiveSeries[]>('GET', '/api/live');
  for (const { key, values } of body) {
    const [first] = values;
    if (!first) continue;
    assert.equal(first.recent.length, 25);
    const path = `/api/live/${key}/${first.id}`;
    const month = await server.request<LivePoint[]>('GET', `${path}?span=month`);
    const days = (Date.parse(month.body.at(-1)?.at ?? '') - Date.parse(month.body[0]?.at ?? '')) / 86_400_000;
    assert.equal(days, 30);
    const again = await server.request<LivePoint[]>('GET', `${path}?span=day`);
    assert.ok(again.body.length > 40);
  }
  assert.equal((await server.request('GET', '/api/live/unheard-of')).status, 404);
});
