// Reports over HTTP.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { ReportResult, SavedReport } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('the figures of the loan report agree with the first records, and its groups add up to them', async () => {
  const { body } = await server.request<ReportResult>('GET', '/api/reporting/result?subject=loan');
  const rounded = (value = 0) => Math.round(value * 100) / 100;
  for (const name of ['count']) {
    const sum = body.rows.reduce((before, row) => before + (row.values[name] ?? 0), 0);
    assert.equal(rounded(sum), rounded(body.totals[name]));
  }
  assert.deepEqual(
    Object.entries(body.totals).map(([name, value]) => [name, rounded(value)]),
    [['count', 4]],
  );
});

test('a period that ends before it begins is refused', async () => {
  const { status } = await server.request('GET', '/api/reporting/result?subject=loan&from=2026-02-01&to=2026-01-01');
  assert.equal(status, 422);
});

test('a report is kept, renamed and deleted', async () => {
  const sent = { subject: 'loan', from: null, to: null, title: 'For the meeting' };
  const { status, body: saved } = await server.request<SavedReport>('POST', '/api/reporting', sent);
  assert.equal(status, 201);
  const renamed = await server.request<SavedReport>('PATCH', `/api/reporting/${saved.id}`, { title: 'For the board' });
  assert.equal(renamed.body.title, 'For the board');
  const list = await server.request<SavedReport[]>('GET', '/api/reporting');
  assert.ok(list.body.some(({ id, title }) => id === saved.id && title === 'For the board'));
  assert.equal((await server.request('DELETE', `/api/reporting/${saved.id}`)).status, 204);
  assert.equal((await server.request('GET', `/api/reporting/${saved.id}`)).status, 404);
});

test('the groups and the records can be downloaded', async () => {
  for (const file of ['groups', 'records']) {
    const { status, headers } = await server.request('GET', `/api/reporting/${file}.csv?subject=loan`);
    assert.equal(status, 200);
    assert.match(headers.get('content-type') ?? '', /^text\/csv/);
    assert.match(headers.get('content-disposition') ?? '', /^attachment/);
  }
});
test('somebody who is not signed in sees no reports', async () => {
  server.signOut();
  const { status } = await server.request('GET', '/api/reporting');
  assert.equal(status, 401);
});
