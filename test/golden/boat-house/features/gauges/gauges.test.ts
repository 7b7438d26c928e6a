// Tests of the gauges over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Gauge } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the gauges page by page', async () => {
  const { body } = await server.request<ListPage<Gauge>>('GET', '/api/gauges');
  assert.equal(body.total, 2);
  assert.equal(body.items.length, 2);
  assert.equal(body.items[0]?.name, 'Old bridge');
});

test('answers one gauge', async () => {
  const { body } = await server.request<Gauge>('GET', '/api/gauges/2');
  assert.equal(body.name, 'Old bridge');
});

test('a gauge that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/gauges/999999');
  assert.equal(status, 404);
});
