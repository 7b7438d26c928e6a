// What the days add up to, and the clock over HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { attendanceDays, summaryOf } from './attendance.ts';
import type { OwnClock } from './routes.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

test('each working day says who was there, late or away', () => {
  const entries = [
    { id: 1, clockedInAt: '2026-03-02T08:55:00.000Z', clockedOutAt: '2026-03-02T17:00:00.000Z' },
    { id: 2, clockedInAt: '2026-03-03T09:40:00.000Z', clockedOutAt: '2026-03-03T16:40:00.000Z' },
  ];
  const days = attendanceDays(entries, new Date('2026-03-02T00:00:00Z'), new Date('2026-03-05T12:00:00Z'));
  assert.deepEqual(
    days.map(({ date, state, workedMinutes, absentMinutes }) => [date, state, workedMinutes, absentMinutes]),
    [
      ['2026-03-04', 'Absent', 0, 480],
      ['2026-03-03', 'Late', 420, 60],
      ['2026-03-02', 'Present', 485, 0],
    ],
  );
  const { presentDays, lateDays, absentDays } = summaryOf('Ada', days);
  assert.deepEqual([presentDays, lateDays, absentDays], [2, 1, 1]);
});

test('people clock in once and out once', async () => {
  const clockedIn = await server.request<OwnClock>('POST', '/api/time-clock/in');
  assert.equal(clockedIn.status, 201);
  assert.notEqual(clockedIn.body.since, null);
  assert.equal((await server.request('POST', '/api/time-clock/in')).status, 409);
  const clockedOut = await server.request<OwnClock>('POST', '/api/time-clock/out');
  assert.equal(clockedOut.body.since, null);
  assert.equal((await server.request('POST', '/api/time-clock/out')).status, 409);
});

test('nobody is away on days before they first clocked in', async () => {
  server.database.run('DELETE FROM clock_entry');
  const before = await server.request<OwnClock>('GET', '/api/time-clock');
  assert.deepEqual(before.body.days, []);
  const after = await server.request<OwnClock>('POST', '/api/time-clock/in');
  assert.deepEqual(
    after.body.days.map(({ state }) => state === 'Absent'),
    [false],
  );
});

test('dates that are none are refused, and so is who is not signed in', async () => {
  assert.ok([403, 422].includes((await server.request('GET', '/api/time-clock/everybody?from=soon')).status));
  server.signOut();
  assert.equal((await server.request('GET', '/api/time-clock')).status, 401);
  assert.equal((await server.request('GET', '/api/time-clock/everybody')).status, 401);
});
