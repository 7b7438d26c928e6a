// Tests of the concerts over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Concert } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the concerts page by page', async () => {
  const { body } = await server.request<ListPage<Concert>>('GET', '/api/concerts');
  assert.equal(body.total, 3);
  assert.equal(body.items.length, 3);
  assert.equal(body.items[0]?.title, 'Reeds');
});

test('answers one concert', async () => {
  const { body } = await server.request<Concert>('GET', '/api/concerts/3');
  assert.equal(body.title, 'Reeds');
});

test('a concert that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/concerts/999999');
  assert.equal(status, 404);
});
