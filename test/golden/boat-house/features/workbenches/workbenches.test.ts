// Tests of the workbenches over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Workbench } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the workbenches page by page', async () => {
  const { body } = await server.request<ListPage<Workbench>>('GET', '/api/workbenches');
  assert.equal(body.total, 2);
  assert.equal(body.items.length, 2);
  assert.equal(body.items[0]?.name, 'Bench by the window');
});

test('answers one workbench', async () => {
  const { body } = await server.request<Workbench>('GET', '/api/workbenches/2');
  assert.equal(body.name, 'Bench by the window');
});

test('a workbench that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/workbenches/999999');
  assert.equal(status, 404);
});
