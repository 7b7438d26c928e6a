// Tests of the bakers over HTTP, with the first records in place.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ListPage } from '../../server/list-page.ts';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { Baker } from './schema.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

test('lists the bakers page by page', async () => {
  const { body } = await server.request<ListPage<Baker>>('GET', '/api/bakers');
  assert.equal(body.total, 3);
  assert.equal(body.items.length, 3);
  assert.equal(body.items[0]?.name, 'Ines Moreau');
});

test('answers one baker', async () => {
  const { body } = await server.request<Baker>('GET', '/api/bakers/3');
  assert.equal(body.name, 'Ines Moreau');
});

test('a baker that does not exist is not found', async () => {
  const { status } = await server.request('GET', '/api/bakers/999999');
  assert.equal(status, 404);
});

test('a baker that others need is not deleted', async () => {
  const { status } = await server.request('DELETE', '/api/bakers/3');
  assert.equal(status, 409);
});
