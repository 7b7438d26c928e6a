// Tests of the supplies over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Supply } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the supplies page by page', async () => {
  const { body } = await server.request<ListPage<Supply>>('GET', '/api/supplies');
  assert.equal(body.total, 4);
  assert.equal(body.items.length, 4);
  assert.equal(body.items[0]?.name, 'Hemp rope');
});

test('answers one supply', async () => {
  const { body } = await server.request<Supply>('GET', '/api/supplies/4');
  assert.equal(body.name, 'Hemp rope');
});

test('a supply that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/supplies/999999');
  assert.equal(status, 404);
});
