// Tests of the cabins over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Cabin } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the cabins page by page', async () => {
  const { body } = await server.request<ListPage<Cabin>>('GET', '/api/cabins');
  assert.equal(body.total, 3);
  assert.equal(body.items.length, 3);
  assert.equal(body.items[0]?.name, 'Heron');
});

test('answers one cabin', async () => {
  const { body } = await server.request<Cabin>('GET', '/api/cabins/3');
  assert.equal(body.name, 'Heron');
});

test('a cabin that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/cabins/999999');
  assert.equal(status, 404);
});
