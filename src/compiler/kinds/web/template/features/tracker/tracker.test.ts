// Streaks and progress, and logging over HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { daysFrom } from '../../server/first-records.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Item, TrackedItem } from './model.ts';
import { addDays, progressOf, weeklySums } from './progress.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

const walk: Item = { id: 1, name: 'Walk', kind: 'tick', unit: null, target: 5, isLimit: false, endsOn: null };
const entries = (...dates: string[]) => dates.map((date) => ({ date, amount: 1, note: null }));

test('a streak counts days in a row, up to today or yesterday', () => {
  const logged = entries('2026-02-25', '2026-02-27', '2026-02-28', '2026-03-01');
  const { streak, bestStreak, percent, total } = progressOf(walk, logged, '2026-03-02');
  assert.deepEqual([streak, bestStreak, percent, total], [3, 3, 80, 4]);
  assert.equal(progressOf(walk, logged, '2026-03-03').streak, 0);
  assert.equal(addDays('2024-02-28', 2), '2024-03-01');
});

test('an amount is met at its target, a limit up to it', () => {
  const cups = { ...walk, kind: 'amount' as const, target: 8 };
  const logged = [{ date: '2026-03-02', amount: 6, note: null }];
  assert.deepEqual(
    [progressOf(cups, logged, '2026-03-02').streak, progressOf(cups, logged, '2026-03-02').percent],
    [0, 75],
  );
  assert.equal(progressOf({ ...cups, isLimit: true }, logged, '2026-03-02').streak, 1);
});

test('weeks are added up', () => {
  const sums = weeklySums(entries('2026-03-01', '2026-03-02', '2026-02-20'), '2026-03-02', 2);
  assert.deepEqual(sums, [
    { label: '2026-02-17', value: 1 },
    { label: '2026-02-24', value: 2 },
  ]);
});

test('what is logged shows at once, once a day, and only to its owner', async () => {
  const item = { name: 'Run', kind: 'amount', unit: 'km', target: 5, isLimit: false, endsOn: null };
  const { body: made } = await server.request<{ id: number }>('POST', '/api/tracker/items', item);
  const path = `/api/tracker/items/${made.id}`;
  const date = daysFrom(new Date())(0);
  for (const amount of [3, 5]) await server.request('PUT', `${path}/entries`, { date, amount, note: null });
  const { body } = await server.request<TrackedItem>('GET', path);
  assert.deepEqual([body.progress.today, body.progress.streak, body.progress.total], [5, 1, 5]);
  assert.equal((await server.request('PUT', `${path}/entries`, { date, amount: -1 })).status, 422);
  server.signOut();
  assert.equal((await server.request('GET', path)).status, 401);
});
